import { fold, wordsOf } from './fold';
import type { Person } from './person';

/** People with the words they are found by, in the order of their names. */
export type Searchable = readonly {
  readonly person: Person;
  /** Every word once, each after a space. */
  readonly words: string;
}[];

/** Makes people searchable: by the words of name, line, aliases and e-mail addresses. */
export function searchable(people: readonly Person[], lang: string): Searchable {
  const { compare } = new Intl.Collator(lang);
  return people
    .map((person) => {
      const texts = [person.name, person.line, ...person.aliases, ...person.emails];
      return { person, words: ` ${texts.flatMap(wordsOf).join(' ')}` };
    })
    .sort((a, b) => compare(a.person.name, b.person.name) || compare(a.person.line, b.person.line));
}

/** The people of whom every word of the query begins some word; all of them for an empty query. */
export function search(people: Searchable, query: string): Person[] {
  const asked = fold(query)
    .split(' ')
    .filter((word) => word !== '');
  return people
    .filter(({ words }) => asked.every((word) => words.includes(` ${word}`)))
    .map(({ person }) => person);
}
