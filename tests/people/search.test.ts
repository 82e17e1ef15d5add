import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../utils/people/fold';
import { search, searchable } from '../../utils/people/search';
import { anyPerson, someone } from './support';

const found = (people: Parameters<typeof searchable>[0], query: string) =>
  search(searchable(people, 'en'), query).map(({ name }) => name);

test.each([
  ['çel', 'Çelik Straße'],
  ['CEL', 'Çelik Straße'],
  ['strasse', 'Çelik Straße'],
  ['नि', 'निशा Верещагин'],
  ['ВЕР', 'निशा Верещагин'],
  ['ιησουσ', 'Ἰησοῦς Ng'],
  ['ng ιη', 'Ἰησοῦς Ng'],
  ['ilk', 'İlkay'],
  ['brien', "Nora O'Brien"],
  ["o'br", "Nora O'Brien"],
  ['王小', '王小明'],
  ['가', '각수'],
])('%s finds %s', (query, name) => {
  expect(found([someone('Nobody'), someone(name)], query)).toContain(name);
});

describe('search as you type', () => {
  test('finds a person by any beginning of any word, alias or e-mail address', () => {
    fc.assert(
      fc.property(anyPerson, fc.nat(), fc.nat(), (person, which, length) => {
        const texts = [person.name, ...person.aliases, ...person.emails];
        const words = texts
          .flatMap((text) => text.split(/\s+/))
          .filter((text) => fold(text) !== '');
        const letters = [...(words[which % words.length] ?? '')];
        const query = letters.slice(0, 1 + (length % letters.length)).join('');
        fc.pre(fold(query) !== '');
        expect(found([someone('Nobody'), person], query)).toContain(person.name);
      }),
    );
  });

  test('is not the middle of a word, and wants every word of the query', () => {
    const people = [someone('Ana Silva'), someone('Ana Costa')];
    expect(found(people, 'na')).toEqual([]);
    expect(found(people, 'ana sil')).toEqual(['Ana Silva']);
    expect(found(people, '  ')).toEqual(['Ana Costa', 'Ana Silva']);
  });

  test('two people of one name stand side by side, told apart by their line', () => {
    const people = ['Design', 'Sales'].map((line) => someone('Ana', { id: line, line }));
    expect(search(searchable(people, 'en'), 'ana').map(({ line }) => line)).toEqual([
      'Design',
      'Sales',
    ]);
    expect(search(searchable(people, 'en'), 'ana sal').map(({ line }) => line)).toEqual(['Sales']);
  });

  test('over 5 000 people finds the one', () => {
    const people = Array.from({ length: 5_000 }, (_, at) =>
      someone(`Person${at} Çelik${at % 97}`, { emails: [`p${at}@example.org`] }),
    );
    expect(search(searchable(people, 'en'), 'p4999@')).toHaveLength(1);
  });
});
