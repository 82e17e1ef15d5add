import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, daysOf, shiftWeek, weekOfDay } from '../../utils/history/week';

describe('ISO weeks', () => {
  // The cases of the standard's own year ends.
  test.each([
    ['2005-01-01', '2004-W53'],
    ['2005-01-02', '2004-W53'],
    ['2005-12-31', '2005-W52'],
    ['2007-01-01', '2007-W01'],
    ['2008-12-29', '2009-W01'],
    ['2010-01-03', '2009-W53'],
    ['2026-11-24', '2026-W48'],
    ['2027-01-01', '2026-W53'],
  ])('%s is in %s', (day, week) => {
    expect(weekOfDay(day)).toBe(week);
  });

  const anyDay = fc
    .date({ min: new Date('1970-01-05'), max: new Date('2199-12-25'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  test('a day is one of the seven days of its week, which begin on a Monday', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const days = daysOf(weekOfDay(day));
        expect(days).toHaveLength(7);
        expect(days).toContain(day);
        expect(new Date(`${days[0]}T00:00:00Z`).getUTCDay()).toBe(1);
      }),
    );
  });

  test('a step forward and a step back lead to the same week', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -60, max: 60 }), (day, by) => {
        const week = weekOfDay(day);
        expect(shiftWeek(shiftWeek(week, by), -by)).toBe(week);
      }),
    );
  });
});

describe('the day a moment was lived on', () => {
  test.each([
    ['2026-11-24T23:30:00Z', 'Europe/Berlin', '2026-11-25'],
    ['2026-11-24T02:00:00Z', 'America/Los_Angeles', '2026-11-23'],
    ['2026-11-24T12:00:00Z', 'Pacific/Kiritimati', '2026-11-25'],
    ['2026-10-25T00:30:00Z', 'Europe/Berlin', '2026-10-25'],
    ['2026-11-24T23:30:00Z', 'Nowhere/Unknown', '2026-11-24'],
  ])('%s in %s is %s', (at, zone, day) => {
    expect(dayOf(Date.parse(at), zone)).toBe(day);
  });
});
