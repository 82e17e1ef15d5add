import type ICAL from 'ical.js';
import { type CalendarEvent, type Guest, titleOf } from './calendar.ts';

/** Where join links stand, the surest first. */
const linkProperties = [
  'x-google-conference',
  'conference',
  'x-microsoft-skypeteamsmeetingurl',
  'x-microsoft-onlinemeetingexternallink',
  'url',
  'location',
  'description',
  'x-alt-desc',
];
/** Text of one invitation, and guests of one meeting, that are kept. */
const mostText = 20_000;
const mostGuests = 2_000;

type Details = Pick<
  CalendarEvent,
  'title' | 'people' | 'size' | 'joinText' | 'declined' | 'cancelled'
>;

/** What an entry says besides when. `own`: her addresses, by which her answer is found. */
export function detailsOf(entry: ICAL.Component, own: readonly string[] = []): Details {
  const title = titleOf(textOf(entry, 'summary'));
  const people = guestsOf(entry);
  const texts = linkProperties.map((name) => textOf(entry, name).trim()).filter(Boolean);
  const status = textOf(entry, 'status').toUpperCase();
  const declined = answerOf(entry, own);
  return {
    ...(title ? { title } : {}),
    ...(people.length > 0 ? { people } : {}),
    // An organiser alone may have invited by other means.
    ...(people.length > 1 ? { size: people.length } : {}),
    ...(texts.length > 0 ? { joinText: texts.join('\n').slice(0, mostText).toWellFormed() } : {}),
    ...(status ? { cancelled: status === 'CANCELLED' } : {}),
    ...(declined === undefined ? {} : { declined }),
  };
}

function textOf(entry: ICAL.Component, name: string): string {
  const value = entry.getFirstPropertyValue(name);
  return typeof value === 'string' ? value : '';
}

function guestProperties(entry: ICAL.Component): ICAL.Property[] {
  return [...entry.getAllProperties('organizer'), ...entry.getAllProperties('attendee')];
}

function emailOf(property: ICAL.Property): string {
  const value = property.getFirstValue();
  const address = typeof value === 'string' ? value.replace(/^mailto:/i, '').trim() : '';
  return /^[^\s@]{1,64}@[^\s@]{1,255}$/.test(address) ? address : '';
}

/** Rooms and equipment are invited too; they are nobody. */
function guestsOf(entry: ICAL.Component): Guest[] {
  const guests = new Map<string, Guest>();
  for (const property of guestProperties(entry).slice(0, mostGuests)) {
    if (/^(?:ROOM|RESOURCE)$/i.test(String(property.getParameter('cutype') ?? ''))) continue;
    const email = emailOf(property);
    const given = property.getParameter('cn');
    // Calendars put the address where a name is missing.
    const name = typeof given === 'string' && !given.includes('@') ? titleOf(given) : undefined;
    const key = (email || name || '').toLowerCase();
    if (key)
      guests.set(key, {
        ...guests.get(key),
        ...(name ? { name } : {}),
        ...(email ? { email } : {}),
      });
  }
  return [...guests.values()];
}

function answerOf(entry: ICAL.Component, own: readonly string[]): boolean | undefined {
  const mine = own.map((address) => address.toLowerCase());
  const me = entry
    .getAllProperties('attendee')
    .find((one) => mine.includes(emailOf(one).toLowerCase()));
  const answer = me?.getParameter('partstat');
  return typeof answer === 'string' ? answer.toUpperCase() === 'DECLINED' : undefined;
}
