import { expect, test } from 'vitest';
import { readDue } from '../../utils/promises/readDue';

// A Wednesday, in local time: days are read as the person lives them.
const now = new Date(2026, 10, 25, 9);

test.each([
  ['Friday', 'en', '2026-11-27'],
  ['in two weeks', 'en', '2026-12-09'],
  ['tomorrow', 'en-US', '2026-11-26'],
  ['yesterday', 'en', '2026-11-24'],
  ['1 March', 'en', '2027-03-01'],
  ['12/5', 'en-US', '2026-12-05'],
  ['12/5/2027', 'en-GB', '2027-05-12'],
  ['2027-01-31', 'en', '2027-01-31'],
  ['Freitag', 'de', '2026-11-27'],
  ['in zwei Wochen', 'de-AT', '2026-12-09'],
  ['demain', 'fr', '2026-11-26'],
  ['明日', 'ja', '2026-11-26'],
  ['tomorrow', 'ko', '2026-11-26'],
  ['soon, I hope', 'en', undefined],
  ['', 'en', undefined],
])('“%s” in %s is %s', async (text, lang, day) => {
  expect(await readDue(text, lang, now)).toBe(day);
});

test('late in the evening, tomorrow is still the next day', async () => {
  expect(await readDue('tomorrow', 'en', new Date(2026, 10, 25, 23, 59))).toBe('2026-11-26');
});
