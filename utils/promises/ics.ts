import ICAL from 'ical.js';
import type { Promised } from '../reflections/reflection';

/**
 * Open promises as an iCalendar file (RFC 5545): one with a due day is an all-day entry that
 * blocks no time, which every calendar shows; one without is a task. `now` (ms) stamps them.
 */
export function promisesAsIcs(promises: readonly Promised[], now: number): string {
  // The library counts 75 octets without the space that begins a folded line.
  ICAL.foldLength = 74;
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', '-//Threshold//Promises//EN');
  for (const promise of promises) calendar.addSubcomponent(entryOf(promise, now));
  return `${calendar.toString()}\r\n`;
}

function entryOf({ id, text, due, createdAt }: Promised, now: number): ICAL.Component {
  const entry = new ICAL.Component(due ? 'vevent' : 'vtodo');
  entry.addPropertyWithValue('uid', `${id}@threshold`);
  entry.addPropertyWithValue('dtstamp', utcTime(now));
  entry.addPropertyWithValue('created', utcTime(createdAt));
  entry.addPropertyWithValue('summary', text);
  if (due) {
    entry.addPropertyWithValue('dtstart', ICAL.Time.fromDateString(due));
    entry.addPropertyWithValue('transp', 'TRANSPARENT');
  } else {
    entry.addPropertyWithValue('status', 'NEEDS-ACTION');
  }
  return entry;
}

function utcTime(at: number): ICAL.Time {
  return ICAL.Time.fromJSDate(new Date(at), true);
}
