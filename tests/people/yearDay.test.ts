import fc from 'fast-check';
import { is } from 'valibot';
import { expect, test } from 'vitest';
import { addDays, comingOn, daysBetween, yearDaySchema } from '../../utils/people/yearDay';

test.each([
  ['1984-02-29', true],
  ['--02-29', true],
  ['1985-02-29', false],
  ['--02-30', false],
  ['--13-01', false],
  ['2000-1-1', false],
])('%s is a day of the year: %s', (on, real) => {
  expect(is(yearDaySchema, on)).toBe(real);
});

test.each([
  ['1984-03-02', '2026-02-27', { day: '2026-03-02', inDays: 3, years: 42, standIn: false }],
  ['--01-02', '2026-12-30', { day: '2027-01-02', inDays: 3, standIn: false }],
  ['1984-11-25', '2026-11-25', { day: '2026-11-25', inDays: 0, years: 42, standIn: false }],
  ['1984-02-29', '2028-02-25', { day: '2028-02-29', inDays: 4, years: 44, standIn: false }],
  ['1984-02-29', '2026-02-25', { day: '2026-02-28', inDays: 3, years: 42, standIn: true }],
  ['--02-29', '2026-03-01', { day: '2026-03-01', inDays: 0, standIn: true }],
  ['--02-29', '2027-03-02', { day: '2028-02-29', inDays: 729 - 365, standIn: false }],
])('%s comes next, seen from %s', (on, today, coming) => {
  expect(comingOn(on, today)).toEqual(coming);
});

test('a yearly day is never further than a year away, and never past', () => {
  const day = fc.integer({ min: 0, max: 40_000 }).map((by) => addDays('1970-01-01', by));
  fc.assert(
    fc.property(day, day, (on, today) => {
      const coming = comingOn(`-${on.slice(4)}`, today);
      expect(coming.inDays).toBe(daysBetween(today, coming.day));
      expect(coming.inDays).toBeGreaterThanOrEqual(0);
      expect(coming.inDays).toBeLessThanOrEqual(366);
    }),
  );
});
