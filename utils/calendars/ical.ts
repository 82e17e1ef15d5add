import type ICAL from 'ical.js';
import { type Day, dayOf } from '../history/week.ts';
import { type CalendarEvent, mostEvents } from './calendar.ts';
import { blocksOf, failureOf, type IcalFailure, mayTouch } from './icalBlocks.ts';
import { detailsOf } from './icalDetails.ts';
import { type Clock, clockOf, dayRuleOf, parseBlock, type Written } from './icalRead.ts';
import { type Budget, daysOfRule } from './icalRule.ts';
import { all, first, type IcalQuery, longest, momentName, timesOf } from './icalTimes.ts';
import { shiftDay } from './wallTime.ts';

/** Days looked at for all rules of a file together; some seconds at most. */
const mostDays = 2_000_000;

/** What was read of a calendar. */
export interface IcalReading {
  readonly events: readonly CalendarEvent[];
  /** Entries that could not be read. */
  readonly unread: number;
  readonly failed?: IcalFailure;
}

/** Reads an iCalendar text (RFC 5545). Pure; what is broken costs itself and nothing else. */
export function readIcal(text: string, query: IcalQuery): IcalReading {
  const failed = failureOf(text);
  if (failed) return { events: [], unread: 0, failed };
  const { entries, zones, name } = blocksOf(text);
  const clock = clockOf(zones, query.zone);
  const own = query.own ?? (name.includes('@') ? [name] : []);
  const reader = { query: { ...query, own }, clock, budget: { left: mostDays } };
  const near = entries.filter((block) => mayTouch(block, query));
  const parsed = near.map((block) => parseBlock(block)?.getFirstSubcomponent('vevent'));
  const components = parsed.filter((entry) => entry !== null && entry !== undefined);
  const families = groupByUid(components).map((family) => readFamily(family, reader));
  const events = families.flatMap((family) => family ?? []);
  const broken = near.length - components.length;
  const unread = broken + families.filter((family) => family === undefined).length;
  const sorted = events.sort((a, b) => (a.start ?? 0) - (b.start ?? 0) || (a.key < b.key ? -1 : 1));
  return {
    events: sorted.slice(0, mostEvents),
    unread: unread + Math.max(0, events.length - mostEvents),
  };
}

function groupByUid(entries: readonly ICAL.Component[]): ICAL.Component[][] {
  const groups = new Map<string, ICAL.Component[]>();
  entries.forEach((entry, index) => {
    const uid = entry.getFirstPropertyValue('uid');
    const key = typeof uid === 'string' && uid !== '' ? uid : ` ${index}`;
    const members = groups.get(key);
    if (members) members.push(entry);
    else groups.set(key, [entry]);
  });
  return [...groups.values()];
}

interface Reader {
  readonly query: IcalQuery;
  readonly clock: Clock;
  readonly budget: Budget;
}

/** The occurrences of one meeting: its series, and those that were changed by themselves. */
function readFamily(
  family: readonly ICAL.Component[],
  reader: Reader,
): CalendarEvent[] | undefined {
  const masters = family.filter((entry) => !entry.hasProperty('recurrence-id'));
  const changed = family.filter((entry) => entry.hasProperty('recurrence-id'));
  const idOf = (entry: ICAL.Component) => first(entry, 'recurrence-id');
  try {
    const replaced = new Set(
      changed.map(idOf).map((written) => written && momentName(written, reader.clock)),
    );
    const series = masters.flatMap((entry) =>
      startsOf(entry, reader)
        .filter((start) => !replaced.has(momentName(start, reader.clock)))
        .map((start) => occurrence(entry, start, undefined, reader)),
    );
    const single = changed.map((entry) => {
      const start = first(entry, 'dtstart');
      return start && occurrence(entry, start, idOf(entry), reader);
    });
    return [...series, ...single].filter((event) => event !== undefined);
  } catch {
    return undefined;
  }
}

/** When a series begins within the window, in the zone it is planned in. Throws where unreadable. */
function startsOf(entry: ICAL.Component, reader: Reader): Written[] {
  const start = first(entry, 'dtstart');
  if (!start) throw new Error('No start');
  const rules = entry.getAllProperties('rrule');
  const window = windowOf(reader.query);
  const repeated = rules.flatMap((property) => {
    const rule = property.getFirstValue() as ICAL.Recur;
    const byDay = dayRuleOf(rule);
    const days = byDay && daysOfRule(byDay, start.day, window.first, window.last, reader.budget);
    if (!days) throw new Error('Not to be followed');
    const until = rule.until ? untilOf(rule.until) : undefined;
    return days
      .map((day) => ({ ...start, day }))
      .filter((one) => !until || !isAfter(one, until, reader));
  });
  const left = new Set(all(entry, 'exdate').map((written) => momentName(written, reader.clock)));
  const once = new Map<string, Written>();
  for (const written of [...(rules.length > 0 ? repeated : [start]), ...all(entry, 'rdate')]) {
    once.set(momentName(written, reader.clock), written);
  }
  return [...once].filter(([name]) => !left.has(name)).map(([, written]) => written);
}

function windowOf({ from, to, zone }: IcalQuery): { first: Day; last: Day } {
  return { first: shiftDay(dayOf(from, zone), -longest), last: shiftDay(dayOf(to, zone), 1) };
}

function untilOf(until: ICAL.Time): Written {
  const [day = '', time] = until.toString().split('T');
  if (!time) return { day };
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const zone = time.endsWith('Z') ? { zone: 'UTC' } : {};
  return { day, minutes: hour * 60 + minute, ...zone };
}

function isAfter(one: Written, until: Written, { clock }: Reader): boolean {
  if (one.minutes === undefined || until.minutes === undefined) return one.day > until.day;
  const end = clock({ ...until, ...(until.zone ? {} : one.zone ? { zone: one.zone } : {}) });
  return (clock(one) ?? 0) > (end ?? 0);
}

/** One occurrence that begins at `start`; undefined when it does not touch the window. */
function occurrence(
  entry: ICAL.Component,
  start: Written,
  replaces: Written | undefined,
  reader: Reader,
): CalendarEvent | undefined {
  const { query, clock } = reader;
  const times = timesOf(entry, start, query, clock);
  if (times.day > dayOf(query.to, query.zone)) return undefined;
  if ((times.lastDay ?? times.day) < dayOf(query.from, query.zone)) return undefined;
  if (times.start !== undefined && times.start >= query.to) return undefined;
  if (times.end !== undefined && times.end <= query.from && times.end !== times.start)
    return undefined;
  const uid = String(entry.getFirstPropertyValue('uid') ?? '').slice(0, 300);
  const recurring =
    replaces !== undefined || entry.hasProperty('rrule') || entry.hasProperty('rdate');
  const named = replaces ?? start;
  const name = named.minutes === undefined ? named.day : (clock(named) ?? momentName(named, clock));
  return {
    key: recurring ? `${uid} ${name}` : uid || `${name} ${detailsOf(entry, query.own).title ?? ''}`,
    ...(uid ? { seriesId: uid } : {}),
    ...times,
    recurring,
    ...detailsOf(entry, query.own),
  };
}
