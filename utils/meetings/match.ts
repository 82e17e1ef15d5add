import type { CalendarEvent, Guest } from '../calendars/calendar';

/** The call that a meeting is looked up for. */
export interface Call {
  readonly platform: string;
  /** The room, as the platform names it. */
  readonly code: string;
  /** ms since epoch. */
  readonly at: number;
}

/** Reads the join links of a text, best first. */
export type LinksIn = (
  text: string,
) => readonly { readonly platform: string; readonly code: string; readonly url: string }[];

/** What a calendar says of a call. */
export interface Match<Event extends CalendarEvent = CalendarEvent> {
  readonly event: Event;
  /** `link`: its join link names the room; `text`: the room's code stands in its text; `time`: it is the only one now. */
  readonly by: 'link' | 'text' | 'time';
  readonly title?: string;
  readonly scheduledStart?: number;
  readonly scheduledEnd?: number;
  readonly people: readonly Guest[];
}

/** People open a call so long before it begins, and may be so late after it should have ended (ms). */
const early = 15 * 60_000;
const late = 30 * 60_000;
/** A code shorter than this stands in texts by chance (characters). */
const tellingCode = 6;

/**
 * The calendar's meeting for a call: the one whose join link leads to its room, else the one whose
 * text holds the room's code, else the only one that goes on now and names no other room. Of
 * several, the one nearest in time. Undefined rather than a guess. Pure.
 */
export function matchCall<Event extends CalendarEvent>(
  call: Call,
  events: readonly Event[],
  linksIn: LinksIn,
): Match<Event> | undefined {
  const open = events.filter(({ cancelled }) => cancelled !== true);
  const linked = open.map((event) => ({ event, links: linksIn(event.joinText ?? '') }));
  const byLink = linked.filter(({ links }) => links.some((link) => isRoom(call, link)));
  const nearest = nearestTo(
    call.at,
    byLink.map(({ event }) => event),
  );
  if (nearest) return matched(nearest, 'link');
  const inText = nearestTo(
    call.at,
    open.filter((event) => holdsCode(event, call.code)),
  );
  if (inText) return matched(inText, 'text');
  const now = linked.filter(
    ({ event, links }) => links.length === 0 && event.declined !== true && goesOn(event, call.at),
  );
  const [only] = now;
  return only && now.length === 1 ? matched(only.event, 'time') : undefined;
}

function isRoom(call: Call, link: { readonly platform: string; readonly code: string }): boolean {
  return link.platform === call.platform && link.code === call.code;
}

function holdsCode({ joinText = '' }: CalendarEvent, code: string): boolean {
  if (code.length < tellingCode) return false;
  const at = joinText.indexOf(code);
  // A longer name that begins or ends like the code is another room.
  const around = at < 0 ? '' : joinText.charAt(at - 1) + joinText.charAt(at + code.length);
  return at >= 0 && !/[\p{L}\p{N}]/u.test(around);
}

/** A room is used again and again: the occurrence nearest to the call, of those of its day. */
function nearestTo<Event extends CalendarEvent>(
  at: number,
  events: readonly Event[],
): Event | undefined {
  const distance = ({ start, end = start }: CalendarEvent) => {
    // Of what has no time it is only known that it is today.
    if (start === undefined || end === undefined) return 12 * 60 * 60_000;
    return Math.max(0, start - at, at - end);
  };
  return [...events].sort((a, b) => distance(a) - distance(b))[0];
}

function goesOn({ start, end, allDay }: CalendarEvent, at: number): boolean {
  if (allDay === true || start === undefined) return false;
  return at >= start - early && at <= (end ?? start) + (end === undefined ? late : 0);
}

function matched<Event extends CalendarEvent>(event: Event, by: Match['by']): Match<Event> {
  const { title, start, end, people = [] } = event;
  return {
    event,
    by,
    ...(title ? { title } : {}),
    ...(start === undefined ? {} : { scheduledStart: start }),
    ...(end === undefined ? {} : { scheduledEnd: end }),
    people,
  };
}
