import { expect, test } from 'vitest';
import { noticeAt, reminderDue } from '../../utils/promises/remind';

const at = (hour: number, minute = 0) => new Date(2026, 10, 25, hour, minute);

test('one reminder a day, from nine, and only when something is due', () => {
  expect(reminderDue({ now: at(8, 59), due: 1, shown: false })).toBe(false);
  expect(reminderDue({ now: at(9), due: 1, shown: false })).toBe(true);
  expect(reminderDue({ now: at(23), due: 1, shown: true })).toBe(false);
  expect(reminderDue({ now: at(12), due: 0, shown: false })).toBe(false);
});

test('the next look is at nine, then at the start of the next day', () => {
  expect(noticeAt(at(0, 1))).toBe(at(9).getTime());
  expect(noticeAt(at(9))).toBe(new Date(2026, 10, 26, 0, 1).getTime());
  expect(noticeAt(new Date(2026, 11, 31, 20))).toBe(new Date(2027, 0, 1, 0, 1).getTime());
});
