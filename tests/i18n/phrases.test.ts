import fc from 'fast-check';
import { expect, test } from 'vitest';
import { phraseIn } from '../../utils/i18n/phrases';

test.each([
  ['You are always late', 'never, always', 'always'],
  ['That was UNPROFESSIONAL.', 'unprofessional', 'UNPROFESSIONAL'],
  ['You joined at 9:12', 'always', undefined],
  ['The meaning was lost', 'mean', undefined],
  ['Du warst unzuverlässigen Kollegen gegenüber …', 'unzuverlässig*', 'unzuverlässigen'],
  ['Stand-up der Gruppe', 'stand up', 'Stand-up'],
  ['あなたはいつも遅い', 'いつも、怠け', 'いつも'],
  ['田中1on1', '1on1', '1on1'],
  ['أنت دائما متأخر', 'أبدا، دائما', 'دائما'],
  ['İstanbul, always late', 'always', 'always'],
  ['Nothing', ', ,*', undefined],
])('in “%s” of “%s” stands “%s”', (text, phrases, found) => {
  expect(phraseIn(text, phrases)).toBe(found);
});

test('what is found stands in the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, phrases) => {
      const found = phraseIn(text.normalize('NFC'), phrases);
      expect(found === undefined || text.normalize('NFC').includes(found)).toBe(true);
    }),
  );
});
