import type ICAL from 'ical.js';
import { type Day, dayOf, utcOf } from '../history/week.ts';
import type { CalendarEvent } from './calendar.ts';
import { type Clock, timesOfProperty, type Written } from './icalRead.ts';
import { shiftDay } from './wallTime.ts';

/** A rule is not followed further back than this from the window (days). */
export const longest = 31;

/** What to read a calendar for. */
export interface IcalQuery {
  /** Meetings that touch the time between these moments (ms since epoch) are wanted. */
  readonly from: number;
  readonly to: number;
  /** Zone (IANA) of times that name none, and of the days of the result. */
  readonly zone: string;
  /** Her own addresses, by which it is told whether she declined. */
  readonly own?: readonly string[];
}

/** The first time of a property; undefined where there is none. */
export function first(entry: ICAL.Component, name: string): Written | undefined {
  const property = entry.getFirstProperty(name);
  return property ? timesOfProperty(property)[0] : undefined;
}

/** Every time of every property of a name. */
export function all(entry: ICAL.Component, name: string): Written[] {
  return entry.getAllProperties(name).flatMap(timesOfProperty);
}

/** The same for one moment in whatever zone it is written; a whole day by its day. */
export function momentName(written: Written, clock: Clock): string {
  const at = written.minutes === undefined ? undefined : clock(written);
  return String(at ?? `${written.day} ${written.minutes ?? ''}`);
}

type Times = Pick<CalendarEvent, 'day' | 'lastDay' | 'start' | 'end' | 'zone' | 'allDay'>;

/** Days and moments of the occurrence that begins at `start`. */
export function timesOf(
  entry: ICAL.Component,
  start: Written,
  { zone }: IcalQuery,
  clock: Clock,
): Times {
  const begin = first(entry, 'dtstart');
  const end = first(entry, 'dtend');
  const seconds = durationOf(entry);
  if (start.minutes === undefined) {
    const given = begin && end ? daysFrom(begin.day, end.day) : (seconds ?? 0) / 86_400;
    const length = Math.max(1, Math.round(given));
    const lastDay = shiftDay(start.day, length - 1);
    return { day: start.day, ...(length > 1 ? { lastDay } : {}), zone, allDay: true };
  }
  const at = clock(start);
  // A zone nobody describes: the day is right or one off, the time is not known.
  if (at === undefined) return { day: start.day, zone, allDay: false };
  const planned = begin && clock(begin);
  const until = end && clock(end);
  const given = planned !== undefined && until !== undefined ? until - planned : undefined;
  const length = given ?? (seconds === undefined ? undefined : seconds * 1_000);
  const day = dayOf(at, zone);
  if (length === undefined || length < 0) return { day, start: at, zone, allDay: false };
  const lastDay = dayOf(Math.max(at, at + length - 1), zone);
  const days = lastDay === day ? { day } : { day, lastDay };
  return { ...days, start: at, end: at + length, zone, allDay: false };
}

function durationOf(entry: ICAL.Component): number | undefined {
  const value = entry.getFirstPropertyValue('duration');
  if (typeof value !== 'object' || value === null || !('toSeconds' in value)) return undefined;
  return value.toSeconds();
}

function daysFrom(first: Day, last: Day): number {
  return (utcOf(last) - utcOf(first)) / 86_400_000;
}
