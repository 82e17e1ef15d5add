import type { Day } from '../history/week.ts';

/** What the attribute `data-eventid` of Google Calendar holds. */
export interface GoogleId {
  /** The event's id, with the suffix of its occurrence. */
  readonly event: string;
  readonly series: string;
  /** The calendar it stands in, as an address where its short form is known. */
  readonly calendar: string;
  /** Of an occurrence: the moment (ms) or the day for which the series planned it. */
  readonly planned?: number | Day;
}

const shortHosts: Readonly<Record<string, string>> = {
  m: 'gmail.com',
  g: 'group.calendar.google.com',
};

/**
 * Reads an event id: base64 of "<event> <calendar>", seen from 2019 to 2026. Undefined for tasks,
 * reminders and whatever else.
 */
export function googleId(attribute: string): GoogleId | undefined {
  if (attribute.length > 2_000 || /^(?:tasks|reminder)_/.test(attribute)) return undefined;
  const match = /^([\w-]+) (\S+)$/.exec(fromBase64(attribute));
  if (!match?.[1] || !match[2]) return undefined;
  const [, event, short] = match;
  const [local, host = ''] = short.split('@');
  const calendar = host in shortHosts ? `${local}@${shortHosts[host]}` : short;
  const occurrence = /^(.+)_(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)Z)?$/.exec(event);
  if (!occurrence) return { event, series: event, calendar };
  const [, series = event, year, month, date, hour, minute, second] = occurrence;
  const day = `${year}-${month}-${date}`;
  const planned = hour ? Date.parse(`${day}T${hour}:${minute}:${second}Z`) : day;
  return { event, series, calendar, planned };
}

/** Reads `data-datekey`: `((year - 1970) << 9) | (month << 5) | day`, seen from 2019 to 2026. */
export function googleDay(attribute: string | null): Day | undefined {
  const key = Number(attribute);
  if (!attribute || !Number.isInteger(key) || key <= 0) return undefined;
  const [year, month, date] = [1970 + (key >> 9), (key >> 5) & 15, key & 31];
  const day = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  return Number.isNaN(Date.parse(`${day}T00:00:00Z`)) || year > 2200 ? undefined : day;
}

function fromBase64(text: string): string {
  try {
    return atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return '';
  }
}
