import ICAL from 'ical.js';
import type { Day } from '../history/week.ts';
import type { DayRule } from './icalRule.ts';
import { isZone, momentOf } from './wallTime.ts';

/** A time as a file writes it: a wall clock and the name of its zone. */
export interface Written {
  readonly day: Day;
  /** Minutes after midnight; absent for a whole day. */
  readonly minutes?: number;
  /** Absent for a time of whatever zone one is in. */
  readonly zone?: string;
}

/** Turns a written time into ms since epoch; undefined where its zone is unknown. */
export type Clock = (written: Written) => number | undefined;

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const frequencies = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;

/** A rule by days; undefined for one by hours, minutes or seconds, which no meeting has. */
export function dayRuleOf(rule: ICAL.Recur): DayRule | undefined {
  const { parts, interval, count } = rule;
  const every = frequencies.find((one) => one === rule.freq);
  if (!every || parts.BYHOUR || parts.BYMINUTE || parts.BYSECOND) return undefined;
  const weekdaysOf = (parts.BYDAY ?? []).map((text) => ({
    nth: Number.parseInt(text, 10) || 0,
    weekday: weekdays.indexOf(text.slice(-2)),
  }));
  return {
    every,
    interval: Math.max(1, interval),
    // The library counts from 1 for Sunday.
    weekStart: Number(rule.wkst) - 1,
    ...(count ? { count } : {}),
    weekdays: weekdaysOf,
    monthDays: parts.BYMONTHDAY ?? [],
    yearDays: parts.BYYEARDAY ?? [],
    weeks: parts.BYWEEKNO ?? [],
    months: parts.BYMONTH ?? [],
    positions: parts.BYSETPOS ?? [],
  };
}

/** The times a property holds; whatever else it may hold is left out. */
export function timesOfProperty(property: ICAL.Property): Written[] {
  const zone = property.getParameter('tzid');
  const values: unknown[] = property.getValues();
  return values
    .filter((value) => value instanceof ICAL.Time)
    .filter(({ year }) => year >= 1 && year <= 9_999)
    .map((time) => writtenTime(time, typeof zone === 'string' ? zone : undefined));
}

function writtenTime(time: ICAL.Time, named: string | undefined): Written {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${String(time.year).padStart(4, '0')}-${two(time.month)}-${two(time.day)}`;
  if (time.isDate) return { day };
  const zone = time.zone === ICAL.Timezone.utcTimezone ? 'UTC' : named;
  return { day, minutes: time.hour * 60 + time.minute, ...(zone ? { zone } : {}) };
}

/**
 * The clock of a file: zones the machine knows by name first (their rules are up to date), then
 * those the file describes. `local` is the zone of times that name none.
 */
export function clockOf(described: readonly string[], local: string): Clock {
  const zones = new Map<string, ICAL.Timezone>();
  for (const block of described.filter(isPlainZone)) {
    const component = parseBlock(block);
    const tzid = component?.getFirstPropertyValue('tzid');
    if (component && typeof tzid === 'string')
      zones.set(tzid, new ICAL.Timezone({ component, tzid }));
  }
  return ({ day, minutes = 0, zone = local }) => {
    const known = ianaOf(zone);
    if (known) return momentOf(day, minutes, known);
    const own = zones.get(zone);
    if (!own) return undefined;
    const midnight = ICAL.Time.fromDateString(day);
    const { year, month, day: date } = midnight;
    const hour = Math.floor(minutes / 60);
    const time = new ICAL.Time(
      { year, month, day: date, hour, minute: minutes % 60, isDate: false },
      own,
    );
    return time.toUnixTime() * 1_000;
  };
}

/** The name itself, or the end of a longer one ("/mozilla.org/20070129_1/Europe/Berlin"). */
function ianaOf(zone: string): string | undefined {
  return [zone, zone.split('/').slice(-2).join('/')].find(isZone);
}

/** A clock changes once or twice a year: no other rule of a zone is let near the library. */
function isPlainZone(block: string): boolean {
  const rules = block.match(/^RRULE.*$/gim) ?? [];
  const plain =
    /^RRULE:(?:FREQ=YEARLY|BYMONTH=\d{1,2}|BYDAY=[+-]?[1-5][A-Z]{2}|INTERVAL=1|WKST=[A-Z]{2}|UNTIL=[\dTZ]+|;)+\s*$/i;
  return block.length < 50_000 && rules.length < 500 && rules.every((rule) => plain.test(rule));
}

/** One component by itself; undefined where it cannot be parsed. */
export function parseBlock(block: string): ICAL.Component | undefined {
  try {
    return new ICAL.Component(ICAL.parse(block));
  } catch {
    return undefined;
  }
}
