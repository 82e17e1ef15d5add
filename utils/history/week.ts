/** A calendar day `YYYY-MM-DD` in the zone where it was lived. */
export type Day = string;
/** An ISO 8601 week `YYYY-Www`: Monday first, the week of the year's first Thursday is week 1. */
export type Week = string;

const dayLength = 24 * 60 * 60_000;

/** The zone this machine is in now (IANA name). */
export function localZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** The day on which a moment (ms since epoch) fell in a zone; UTC where the zone is unknown. */
export function dayOf(at: number, zone: string): Day {
  const parts = formatter(zone).formatToParts(at);
  const get = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return `${get('year').padStart(4, '0')}-${get('month')}-${get('day')}`;
}

/** Making a formatter costs far more than using it. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone) ?? makeFormatter(zone);
  formatters.set(zone, known);
  return known;
}

function makeFormatter(zone: string): Intl.DateTimeFormat {
  const shape = { calendar: 'iso8601', year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  try {
    return new Intl.DateTimeFormat('en-u-nu-latn', { ...shape, timeZone: zone });
  } catch {
    return new Intl.DateTimeFormat('en-u-nu-latn', { ...shape, timeZone: 'UTC' });
  }
}

/** ms of a day's UTC midnight: days are counted in UTC, so no clock change can shorten one. */
export function utcOf(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function dayAt(utc: number): Day {
  return new Date(utc).toISOString().slice(0, 10);
}

/** The ISO week a day belongs to. */
export function weekOfDay(day: Day): Week {
  const utc = utcOf(day);
  const weekday = (new Date(utc).getUTCDay() + 6) % 7;
  const thursday = new Date(utc + (3 - weekday) * dayLength);
  const year = thursday.getUTCFullYear();
  const number = 1 + Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * dayLength));
  return `${year}-W${String(number).padStart(2, '0')}`;
}

/** The seven days of an ISO week, Monday first. */
export function daysOf(week: Week): Day[] {
  const [year = '1970', number = '1'] = week.split('-W');
  const fourth = Date.UTC(Number(year), 0, 4);
  const weekday = (new Date(fourth).getUTCDay() + 6) % 7;
  const monday = fourth - weekday * dayLength + (Number(number) - 1) * 7 * dayLength;
  return Array.from({ length: 7 }, (_, index) => dayAt(monday + index * dayLength));
}

/** The ISO week `by` weeks later (earlier when negative). */
export function shiftWeek(week: Week, by: number): Week {
  const [monday = '1970-01-01'] = daysOf(week);
  return weekOfDay(dayAt(utcOf(monday) + by * 7 * dayLength));
}
