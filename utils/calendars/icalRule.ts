import { type Day, utcOf } from '../history/week.ts';
import { shiftDay } from './wallTime.ts';

/** A rule of repetition (RFC 5545, 3.3.10) by days; weekdays are 0 for Sunday to 6. */
export interface DayRule {
  readonly every: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  readonly interval: number;
  readonly weekStart: number;
  readonly count?: number;
  /** `nth` 0 is each such weekday; else the nth of the month or year, from its end when negative. */
  readonly weekdays: readonly { readonly nth: number; readonly weekday: number }[];
  readonly monthDays: readonly number[];
  readonly yearDays: readonly number[];
  readonly weeks: readonly number[];
  readonly months: readonly number[];
  readonly positions: readonly number[];
}

/** Days that may still be looked at, over all rules of a file: no file can ask for more. */
export interface Budget {
  left: number;
}

const dayLength = 24 * 60 * 60_000;

/**
 * The days from `first` to `last` on which a rule that begins on `start` repeats. Each day is
 * asked by itself, so that no rule runs for ever, whatever it says. Undefined when the budget is
 * spent. The first day counts even where the rule leaves it out, as calendars show it.
 */
export function daysOfRule(
  rule: DayRule,
  start: Day,
  first: Day,
  last: Day,
  budget: Budget,
): Day[] | undefined {
  const full = withDefaults(rule, start);
  const positions = new Map<string, ReadonlySet<Day>>();
  const days: Day[] = [];
  let counted = 0;
  // Only a count makes what lies before the window matter.
  let day = rule.count === undefined && first > start ? first : start;
  for (; day <= last; day = shiftDay(day, 1)) {
    budget.left -= 1;
    if (budget.left < 0) return undefined;
    if (day !== start && !repeatsOn(full, start, day, positions, budget)) continue;
    counted += 1;
    if (rule.count !== undefined && counted > rule.count) break;
    if (day >= first) days.push(day);
  }
  return days;
}

/** What the first day stands for where the rule names no days. */
function withDefaults(rule: DayRule, start: Day): DayRule {
  const { year: _, month, date, weekday } = partsOf(start);
  const named = rule.weekdays.length + rule.monthDays.length + rule.yearDays.length > 0;
  if (named) return rule;
  if (rule.every === 'WEEKLY' || (rule.every === 'YEARLY' && rule.weeks.length > 0)) {
    return { ...rule, weekdays: [{ nth: 0, weekday }] };
  }
  if (rule.every === 'DAILY') return rule;
  const months = rule.every === 'YEARLY' && rule.months.length === 0 ? [month] : rule.months;
  return { ...rule, months, monthDays: [date] };
}

function repeatsOn(
  rule: DayRule,
  start: Day,
  day: Day,
  positions: Map<string, ReadonlySet<Day>>,
  budget: Budget,
): boolean {
  if (periodsBetween(rule, start, day) % rule.interval !== 0) return false;
  if (!isNamed(rule, day)) return false;
  if (rule.positions.length === 0) return true;
  const [first, last] = periodOf(rule, day);
  const known = positions.get(first) ?? atPositions(rule, first, last, budget);
  positions.set(first, known);
  return known.has(day);
}

/** The days of one period that stand at the rule's positions among all it names there. */
function atPositions(rule: DayRule, first: Day, last: Day, budget: Budget): ReadonlySet<Day> {
  const named: Day[] = [];
  for (let day = first; day <= last; day = shiftDay(day, 1)) {
    budget.left -= 1;
    if (isNamed(rule, day)) named.push(day);
  }
  const chosen = rule.positions.map((position) => named.at(position > 0 ? position - 1 : position));
  return new Set(chosen.filter((day) => day !== undefined));
}

function periodsBetween({ every, weekStart }: DayRule, start: Day, day: Day): number {
  const [from, to] = [partsOf(start), partsOf(day)];
  if (every === 'YEARLY') return to.year - from.year;
  if (every === 'MONTHLY') return (to.year - from.year) * 12 + to.month - from.month;
  if (every === 'DAILY') return (utcOf(day) - utcOf(start)) / dayLength;
  const [first, last] = [start, day].map((one) => utcOf(weekBegin(one, weekStart)));
  return ((last ?? 0) - (first ?? 0)) / (7 * dayLength);
}

function periodOf({ every, weekStart }: DayRule, day: Day): [first: Day, last: Day] {
  const { year, month } = partsOf(day);
  if (every === 'YEARLY') return [`${day.slice(0, 4)}-01-01`, `${day.slice(0, 4)}-12-31`];
  if (every === 'MONTHLY') return [`${day.slice(0, 7)}-01`, lastOfMonth(year, month)];
  if (every === 'DAILY') return [day, day];
  const first = weekBegin(day, weekStart);
  return [first, shiftDay(first, 6)];
}

/** True when every part of the rule that names days names this one. */
function isNamed(rule: DayRule, day: Day): boolean {
  const { year, month, date } = partsOf(day);
  const inMonth = Number(lastOfMonth(year, month).slice(8));
  const yearLength = (Date.UTC(year + 1, 0, 1) - Date.UTC(year, 0, 1)) / dayLength;
  const ofYear = (utcOf(day) - Date.UTC(year, 0, 1)) / dayLength + 1;
  return (
    among(rule.months, month, 12) &&
    among(rule.monthDays, date, inMonth) &&
    among(rule.yearDays, ofYear, yearLength) &&
    isInWeek(rule, day) &&
    isWeekday(rule, day, { date, inMonth, ofYear, yearLength })
  );
}

/** True when nothing is asked for, or this is; a negative one counts from the end. */
function among(asked: readonly number[], value: number, length: number): boolean {
  return asked.length === 0 || asked.includes(value) || asked.includes(value - length - 1);
}

function isInWeek({ weeks, weekStart }: DayRule, day: Day): boolean {
  if (weeks.length === 0) return true;
  // The week belongs to the year that has four of its days.
  const begin = weekBegin(day, weekStart);
  const { year } = partsOf(shiftDay(begin, 3));
  const [one, next] = [year, year + 1].map((of) => utcOf(weekBegin(`${of}-01-04`, weekStart)));
  const week = (length: number) => length / (7 * dayLength);
  const number = week(utcOf(begin) - (one ?? 0)) + 1;
  return among(weeks, number, week((next ?? 0) - (one ?? 0)));
}

interface Place {
  readonly date: number;
  readonly inMonth: number;
  readonly ofYear: number;
  readonly yearLength: number;
}

function isWeekday(rule: DayRule, day: Day, place: Place): boolean {
  if (rule.weekdays.length === 0) return true;
  const { weekday } = partsOf(day);
  const byMonth = rule.every === 'MONTHLY' || rule.months.length > 0;
  const [at, length] = byMonth ? [place.date, place.inMonth] : [place.ofYear, place.yearLength];
  const nth = Math.ceil(at / 7);
  const nthLast = -Math.ceil((length - at + 1) / 7);
  return rule.weekdays.some(
    (asked) => asked.weekday === weekday && (asked.nth === 0 || [nth, nthLast].includes(asked.nth)),
  );
}

function weekBegin(day: Day, weekStart: number): Day {
  return shiftDay(day, -((partsOf(day).weekday - weekStart + 7) % 7));
}

function lastOfMonth(year: number, month: number): Day {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

function partsOf(day: Day): { year: number; month: number; date: number; weekday: number } {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { year, month, date, weekday: new Date(utcOf(day)).getUTCDay() };
}
