import { describe, expect, test } from 'vitest';
import { readAttendees } from '../../utils/people/attendees';
import { doubles, matcher } from '../../utils/people/match';
import { someone } from './support';

describe('who is meant', () => {
  const ana = someone('Ana', { aliases: ['A. Silva'], emails: ['Ana@X.org'] });
  const others = ['1', '2'].map((id) => someone('Ben', { id }));
  const who = matcher([ana, ...others]);

  test('is told by e-mail first, then by a name that only one person has', () => {
    expect(who({ name: 'whoever', email: 'ana@x.ORG' })).toBe(ana);
    expect(who({ name: 'ÁNA' })).toBe(ana);
    expect(who({ name: 'a. silva' })).toBe(ana);
  });

  test('is nobody where two have the name, or where the address is another', () => {
    expect(who({ name: 'Ben' })).toBeUndefined();
    expect(who({ name: 'Ana', email: 'ana@other.org' })).toBeUndefined();
    expect(who({ name: 'Ana', email: 'an.a@x.org' })).toBeUndefined();
    expect(who({ name: 'Cleo' })).toBeUndefined();
  });
});

describe('doubles', () => {
  const because = (...people: Parameters<typeof doubles>[0]) =>
    doubles(people).map((double) => double.because);

  test('are suggested for one name, one address and addresses that look alike', () => {
    const a = someone('Ana', { id: 'a', emails: ['ana.silva+x@gmail.com'] });
    expect(because(a, someone('ána', { id: 'b' }))).toEqual(['name']);
    expect(because(a, someone('B', { emails: ['anasilva@googlemail.com'] }))).toEqual([
      'likeEmail',
    ]);
    expect(because(a, someone('B', { emails: ['ANA.silva+x@gmail.com'] }))).toEqual(['email']);
  });

  test('are not suggested where lines tell them apart, or one is put away', () => {
    const a = someone('Ana', { id: 'a', line: 'Design' });
    expect(because(a, someone('Ana', { id: 'b', line: 'Sales' }))).toEqual([]);
    expect(because(a, someone('Ana', { id: 'b', archivedAt: 1 }))).toEqual([]);
  });

  test('a hundred people of one name are few suggestions, at once', () => {
    const crowd = Array.from({ length: 100 }, (_, id) => someone('Ana', { id: String(id) }));
    expect(doubles(crowd)).toHaveLength(20);
  });
});

describe('a pasted list', () => {
  test('is read in the ways calendars and mail programs write it', () => {
    const pasted = `Ana Silva <ana@x.org>; "Costa, Ben" <ben@x.org>
      cleo@x.org\nDana, dana@x.org\nErik\terik@x.org\nFay\n\nmailto:gil@x.org\nANA <Ana@X.org>`;
    expect(readAttendees(pasted).named).toEqual([
      { name: 'Ana Silva', email: 'ana@x.org' },
      { name: 'Costa, Ben', email: 'ben@x.org' },
      { name: 'cleo', email: 'cleo@x.org' },
      { name: 'Dana', email: 'dana@x.org' },
      { name: 'Erik', email: 'erik@x.org' },
      { name: 'Fay' },
      { name: 'gil', email: 'gil@x.org' },
    ]);
  });

  test('is read up to 2 000 lines, and what is left is told', () => {
    const lines = Array.from({ length: 2_500 }, (_, at) => `P${at} <p${at}@x.org>`).join('\r\n');
    const { named, left } = readAttendees(lines);
    expect([named.length, left]).toEqual([2_000, 500]);
  });
});
