import * as v from 'valibot';
import { type Day, utcOf } from '../history/week';

/** A day that comes every year: `1984-02-29`, or `--02-29` where the year is not known (as in vCard). */
export type YearDay = string;

const dayLength = 24 * 60 * 60_000;

/** True for a day that exists; 29 February without a year does. */
function isYearDay(on: string): boolean {
  const day = on.startsWith('--') ? `2000${on.slice(1)}` : on;
  return !Number.isNaN(utcOf(day)) && new Date(utcOf(day)).toISOString().slice(0, 10) === day;
}

export const yearDaySchema = v.pipe(
  v.string(),
  v.regex(/^(\d{4}|-)-\d{2}-\d{2}$/),
  v.check(isYearDay),
);

/** When a yearly day comes next. */
export interface Coming {
  readonly day: Day;
  /** Whole days from today; 0 is today. */
  readonly inDays: number;
  /** How many years it will be then; absent where the year is not known. */
  readonly years?: number;
  /** True when it stands in for 29 February, in a year that has none. */
  readonly standIn: boolean;
}

/** Whole days from one day to another; negative when the other is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((utcOf(to) - utcOf(from)) / dayLength);
}

/** The day so many days later (earlier when negative). */
export function addDays(day: Day, by: number): Day {
  return new Date(utcOf(day) + by * dayLength).toISOString().slice(0, 10);
}

/**
 * The next time a yearly day comes, today included. In a year without 29 February that day is
 * shown on 28 February and on 1 March, since people keep it on either.
 */
export function comingOn(on: YearDay, today: Day): Coming {
  const thisYear = Number(today.slice(0, 4));
  const days = [thisYear, thisYear + 1].flatMap((year) => daysIn(on, year));
  const day = days.find((one) => one >= today) ?? today;
  const born = on.startsWith('--') ? undefined : Number(on.slice(0, 4));
  const years = born === undefined ? undefined : Number(day.slice(0, 4)) - born;
  return {
    day,
    inDays: daysBetween(today, day),
    standIn: day.slice(-5) !== on.slice(-5),
    ...(years !== undefined && years > 0 ? { years } : {}),
  };
}

function daysIn(on: YearDay, year: number): Day[] {
  const start = String(year).padStart(4, '0');
  const day = `${start}-${on.slice(-5)}`;
  return on.endsWith('-02-29') && !isYearDay(day) ? [`${start}-02-28`, `${start}-03-01`] : [day];
}
