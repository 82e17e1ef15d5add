import type { Day } from '../history/week.ts';
import type { CalendarEvent } from './calendar.ts';
import { momentOf, shiftDay } from './wallTime.ts';

/** Start and end in minutes after midnight of one day; over 1440 is the next day. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Drawn positions are whole pixels: times off by less than this (minutes) are the same. */
const drawnError = 8;

/** What a drawn position says, to the five minutes that pixels can tell. */
export function drawnSpan(top: number, bottom: number, minutesPerPixel: number): Span | undefined {
  const snap = (pixels: number) => Math.round((pixels * minutesPerPixel) / 5) * 5;
  const span = { start: snap(top), end: snap(bottom) };
  const sound = span.start >= -5 && span.end <= 1_445 && span.end > span.start;
  return sound ? { start: Math.max(0, span.start), end: Math.min(1_440, span.end) } : undefined;
}

/** The exact times that a text says, where they agree with what is drawn; else what is drawn. */
export function refine(drawn: Span | undefined, said: Span | undefined): Span | undefined {
  if (!drawn || !said) return drawn ?? said;
  return Math.abs(drawn.start - said.start) < drawnError ? said : drawn;
}

/**
 * Exact times from a text that says them without the half of the day, which the drawing knows.
 * What is too short to be drawn at its length ends when the text says.
 */
export function refineHalves(
  drawn: Span | undefined,
  halves: readonly [number, number] | undefined,
): Span | undefined {
  if (!drawn || !halves) return drawn;
  const [first, second] = halves;
  const start = [first, first + 720].find((one) => Math.abs(one - drawn.start) < drawnError);
  // A part of what goes on over midnight ends where it is drawn.
  if (start === undefined || drawn.end === 1_440) return drawn;
  const end = [0, 720, 1_440].map((half) => half + second).find((one) => one > start);
  return end !== undefined && end < drawn.end + drawnError ? { start, end } : drawn;
}

/** The days and moments of a span on a day. A clock change between its ends is taken in. */
export function timesOf(
  day: Day,
  span: Span,
  zone: string,
): Pick<CalendarEvent, 'day' | 'lastDay' | 'start' | 'end' | 'zone' | 'allDay'> {
  // What ends at midnight does not lie on the next day.
  const later = Math.max(0, Math.ceil(span.end / 1_440) - 1);
  return {
    day,
    ...(later > 0 ? { lastDay: shiftDay(day, later) } : {}),
    start: momentOf(day, span.start, zone),
    end: momentOf(day, span.end, zone),
    zone,
    allDay: false,
  };
}

/**
 * Joins the parts a view draws of one meeting: one that reaches midnight and one that begins there
 * the next day, whole days in two rows, and the same thing drawn twice.
 */
export function joinParts(parts: readonly CalendarEvent[]): CalendarEvent[] {
  const byKey = new Map<string, CalendarEvent[]>();
  for (const part of [...parts].sort((a, b) => (a.start ?? 0) - (b.start ?? 0))) {
    const before = byKey.get(part.key) ?? [];
    const at = before.findIndex((one) => touches(one, part));
    const first = before[at];
    if (first) before[at] = joined(first, part);
    else before.push(part);
    byKey.set(part.key, before);
  }
  return [...byKey.values()].flat();
}

function touches(first: CalendarEvent, next: CalendarEvent): boolean {
  if (first.start === undefined || next.start === undefined) return first.start === next.start;
  return first.start === next.start || first.end === next.start;
}

function joined(first: CalendarEvent, next: CalendarEvent): CalendarEvent {
  const days = [first.day, next.day, first.lastDay ?? first.day, next.lastDay ?? next.day].sort();
  const [day = first.day] = days;
  const lastDay = days.at(-1) ?? day;
  const end = next.end === undefined ? first.end : Math.max(first.end ?? next.end, next.end);
  return {
    ...first,
    day,
    ...(lastDay === day ? {} : { lastDay }),
    ...(end === undefined ? {} : { end }),
  };
}
