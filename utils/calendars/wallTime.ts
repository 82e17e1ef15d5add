import { type Day, utcOf } from '../history/week.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

const formatters = new Map<string, Intl.DateTimeFormat>();

const zones = new Map<string, boolean>();

/** True for an IANA zone this machine knows. */
export function isZone(zone: string): boolean {
  const known = zones.get(zone);
  if (known !== undefined) return known;
  let valid = true;
  try {
    formatterOf(zone);
  } catch {
    valid = false;
  }
  // A file can name any number of zones that are none.
  if (zones.size < 1_000) zones.set(zone, valid);
  return valid;
}

function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-u-nu-latn-ca-iso8601-hc-h23', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  formatters.set(zone, made);
  return made;
}

/** What the wall clock of a zone shows at a moment (ms since epoch), as ms if it were UTC. */
function wallAt(at: number, zone: string): number {
  const parts = new Map(
    formatterOf(zone)
      .formatToParts(at)
      .map((part) => [part.type, part.value]),
  );
  const get = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type));
  const wall = Date.UTC(
    get('year'),
    get('month') - 1,
    get('day'),
    get('hour'),
    get('minute'),
    get('second'),
  );
  return wall + (at - Math.floor(at / 1_000) * 1_000);
}

/**
 * The moment (ms since epoch) at which the wall clock of a zone shows `minutes` after the midnight
 * of a day; below 0 and over 1440 is another day. A time the clocks skip is as much later as they
 * skip; of a time they show twice it is the first. Throws RangeError for an unknown zone.
 */
export function momentOf(on: Day, minutes: number, zone: string): number {
  const wall = utcOf(on) + minutes * minute;
  // No zone changes its clock twice within two days.
  const before = wallAt(wall - day, zone) - (wall - day);
  const after = wallAt(wall + day, zone) - (wall + day);
  const candidates = [wall - Math.max(before, after), wall - Math.min(before, after)];
  const exact = candidates.find((at) => wallAt(at, zone) === wall);
  return exact ?? wall - before;
}

/** Minutes after midnight that the wall clock of a zone shows at a moment (ms since epoch). */
export function minutesOf(at: number, zone: string): number {
  return Math.floor((((wallAt(at, zone) % day) + day) % day) / minute);
}

/** The day so many days later (earlier when negative). */
export function shiftDay(on: Day, by: number): Day {
  return new Date(utcOf(on) + by * day).toISOString().slice(0, 10);
}

/** The days from one to another, both included; at most `most`. */
export function daysBetween(first: Day, last: Day, most = 62): Day[] {
  const count = Math.min(most, Math.round((utcOf(last) - utcOf(first)) / day) + 1);
  return Array.from({ length: Math.max(0, count) }, (_, index) => shiftDay(first, index));
}
