import { expect, test } from 'vitest';
import { nextLook, reviewDue } from '../../utils/history/review';

const friday = { weekday: 5, time: '16:00' };
const at = (text: string) => new Date(`2026-11-${text}`);

test.each([
  ['Monday', at('23T09:00'), 0, false],
  ['a minute before', at('27T15:59'), 0, false],
  ['the moment', at('27T16:00'), 0, true],
  ['opened on Monday, before it', at('27T16:00'), at('23T09:00').getTime(), true],
  ['opened after it', at('28T10:00'), at('27T16:30').getTime(), false],
  ['Sunday night', at('29T23:59'), 0, true],
  ['the next Monday', at('30T00:00'), 0, false],
] as const)('%s', (_, now, opened, due) => {
  expect(reviewDue(now, friday, opened)).toBe(due);
});

test('the next look is the review, and after it the end of the week', () => {
  expect(nextLook(at('24T09:00'), friday)).toBe(at('27T16:00').getTime());
  expect(nextLook(at('27T16:00'), friday)).toBe(at('30T00:00').getTime());
  expect(nextLook(at('29T12:00'), { weekday: 7, time: '18:00' })).toBe(at('29T18:00').getTime());
});
