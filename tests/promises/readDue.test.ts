import fc from 'fast-check';
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
  ['by Friday.', 'en', '2026-11-27'],
  ['bis Freitag', 'de', '2026-11-27'],
  ['le 1er mars', 'fr', '2027-03-01'],
  ['el viernes', 'es', '2026-11-27'],
  ['na sexta', 'pt', '2026-11-27'],
  ['明日までに', 'ja', '2026-11-26'],
  ['下周五', 'zh', '2026-12-04'],
  ['через две недели', 'ru', '2026-12-09'],
  // Read in part only: another day may be meant.
  ['来週の金曜日', 'ja', undefined],
  ['2週間後', 'ja', undefined],
  ['两周后', 'zh', undefined],
  ['周五之前', 'zh', undefined],
  ['daqui a 2 semanas', 'pt', undefined],
  ['próxima sexta-feira', 'pt', undefined],
  ['two weeks from Friday', 'en', undefined],
  ['before Friday', 'en', undefined],
  ['not Friday', 'en', undefined],
  ['Friday the 13th', 'en', undefined],
  ['Friday or Monday', 'en', undefined],
  ['Monday to Friday', 'en', undefined],
  // In which order, nobody can tell.
  ['12/5', 'ko', undefined],
  ['2027-01-31', 'ko', '2027-01-31'],
  ['soon, I hope', 'en', undefined],
  ['', 'en', undefined],
])('“%s” in %s is %s', async (text, lang, day) => {
  expect(await readDue(text, lang, now)).toBe(day);
});

test('late in the evening, tomorrow is still the next day', async () => {
  expect(await readDue('tomorrow', 'en', new Date(2026, 10, 25, 23, 59))).toBe('2026-11-26');
});

const phrase = fc.constantFrom(
  ...(
    [
      ['en', 'Friday', 'in two weeks', 'tomorrow', '1 March'],
      ['de', 'Freitag', 'in zwei Wochen'],
      ['fr', 'demain', 'vendredi'],
      ['ja', '明日', '金曜日'],
      ['zh', '明天', '星期五'],
      ['pt', 'sexta-feira', 'amanhã'],
    ] as const
  ).flatMap(([lang, ...texts]) => texts.map((text) => ({ lang, text }))),
);

test('a phrase that is accepted was read whole: a word more on either side, and it is not', async () => {
  const word = fc.constantFrom('maybe', 'not', 'xyz', 'ねこ', 'после', '来週の', 'вчера');
  await fc.assert(
    fc.asyncProperty(phrase, word, fc.boolean(), async ({ lang, text }, more, first) => {
      expect(await readDue(text, lang, now)).toBeDefined();
      const longer = first ? `${more} ${text}` : `${text} ${more}`;
      expect(await readDue(longer, lang, now)).toBeUndefined();
    }),
  );
});
