import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CalendarEvent } from '../../utils/calendars/calendar';
import { announced, isOver, mayJoin, nextTurn, planned } from '../../utils/meetings/agenda';

const minute = 60_000;
const ten = Date.parse('2026-11-25T10:00:00Z');
const event = (key: string, part: Partial<CalendarEvent> = {}): CalendarEvent => ({
  key,
  day: '2026-11-25',
  zone: 'UTC',
  start: ten,
  ...part,
});
const at = (events: readonly CalendarEvent[], now: number) =>
  announced(events, now, 2 * minute)?.key;

describe('the agenda', () => {
  test('holds what she may go to: no whole days, nothing declined or called off', () => {
    const events = [
      event('a'),
      event('day', { allDay: true }),
      event('declined', { declined: true }),
      event('off', { cancelled: true }),
      { ...event('untimed'), start: undefined } as unknown as CalendarEvent,
    ];
    expect(planned(events).map(({ key }) => key)).toEqual(['a']);
  });

  test('announces a meeting two minutes before, until five after', () => {
    const events = [event('a')];
    expect(at(events, ten - 2 * minute - 1)).toBeUndefined();
    expect(at(events, ten - 2 * minute)).toBe('a');
    expect(at(events, ten + 5 * minute - 1)).toBe('a');
    expect(at(events, ten + 5 * minute)).toBeUndefined();
    expect(at([event('a'), event('b', { start: ten + 4 * minute })], ten + 3 * minute)).toBe('b');
  });

  test('offers to join from a quarter of an hour before until it is over', () => {
    const [known, open] = planned([event('a', { end: ten + 30 * minute }), event('b')]);
    if (!known || !open) throw new Error('No meetings');
    expect(mayJoin(known, ten - 16 * minute)).toBe(false);
    expect(mayJoin(known, ten - 15 * minute)).toBe(true);
    expect(mayJoin(known, ten + 30 * minute)).toBe(false);
    expect([isOver(open, ten + 59 * minute), isOver(open, ten + 60 * minute)]).toEqual([
      false,
      true,
    ]);
  });

  test('between two turns nothing that is announced changes', () => {
    const times = fc.array(fc.integer({ min: 0, max: 120 }), { maxLength: 6 });
    fc.assert(
      fc.property(times, fc.integer({ min: 0, max: 120 }), fc.nat(119), (starts, now, part) => {
        const events = starts.map((start, index) =>
          event(String(index), { start: start * minute }),
        );
        const turn = nextTurn(events, now * minute, 2 * minute) ?? 200 * minute;
        const between = now * minute + ((turn - now * minute - 1) * part) / 119;
        expect(at(events, between)).toBe(at(events, now * minute));
      }),
    );
  });
});
