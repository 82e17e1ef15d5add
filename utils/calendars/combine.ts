import type { CalendarEvent } from './calendar.ts';

/** What a new look says of an occurrence that was seen before: what it does not say stays. */
export function renewed(before: CalendarEvent, now: CalendarEvent): CalendarEvent {
  // A time that was read goes with the day it was read for, not with another.
  const keepsTime = now.start === undefined && now.day === before.day && now.allDay !== true;
  const { day: _, lastDay: _l, start: _s, end: _e, allDay: _a, ...kept } = before;
  const { start, end, allDay, lastDay } = before;
  const times = keepsTime ? defined({ start, end, allDay, lastDay }) : {};
  return { ...kept, ...times, ...now };
}

/**
 * One meeting out of what several calendars say of it: those that begin and end together and are
 * called the same, whose facts add up. In the order they begin, whole days first.
 */
export function combined<Event extends CalendarEvent>(events: readonly Event[]): Event[] {
  const found = new Map<string, Event>();
  for (const event of events) {
    const { start, end, day, title = '' } = event;
    const key = JSON.stringify([start ?? day, end ?? start ?? '', title]);
    const same = found.get(key);
    found.set(key, same ? { ...event, ...same, ...texts(same, event) } : event);
  }
  return [...found.values()].sort((a, b) => (a.start ?? 0) - (b.start ?? 0));
}

function texts(a: CalendarEvent, b: CalendarEvent): Pick<CalendarEvent, 'joinText'> {
  const all = [...new Set([a.joinText, b.joinText])].filter((text) => text !== undefined);
  return all.length > 0 ? { joinText: all.join('\n') } : {};
}

function defined<Shape extends object>(
  shape: Shape,
): { [K in keyof Shape]?: NonNullable<Shape[K]> } {
  const entries = Object.entries(shape).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof Shape]?: NonNullable<Shape[K]> };
}
