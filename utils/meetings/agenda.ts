import type { CalendarEvent } from '../calendars/calendar';

const minute = 60_000;
/** A meeting whose end is not known is taken to last so long (ms): most calendars' own default. */
const usualLength = 60 * minute;
/** A meeting that began so long ago (ms) is no longer announced: she knows, or is elsewhere. */
const announcedFor = 5 * minute;
/** So long before it begins (ms), and while it goes on, the way to join a meeting is offered. */
const joinWithin = 15 * minute;

/** A meeting with a time, which she neither declined nor was told is off. */
export type Planned<Event extends CalendarEvent = CalendarEvent> = Event & {
  readonly start: number;
};

/** The meetings of `events` that she may go to, in the order given: whole days are no meetings. */
export function planned<Event extends CalendarEvent>(events: readonly Event[]): Planned<Event>[] {
  return events.filter((event): event is Planned<Event> => {
    const { start, allDay, declined, cancelled } = event;
    return start !== undefined && allDay !== true && declined !== true && cancelled !== true;
  });
}

function endOf({ start, end = start + usualLength }: Planned): number {
  return end;
}

/** True once a meeting is over at `now` (ms). */
export function isOver(event: Planned, now: number): boolean {
  return endOf(event) <= now;
}

/** True while it makes sense to go to a meeting at `now` (ms). */
export function mayJoin(event: Planned, now: number): boolean {
  return event.start - joinWithin <= now && !isOver(event, now);
}

/** The meeting that begins within `lead` (ms) or has just begun; of several the next. Pure. */
export function announced<Event extends CalendarEvent>(
  events: readonly Event[],
  now: number,
  lead: number,
): Planned<Event> | undefined {
  return planned(events)
    .filter(({ start }) => start - lead <= now && now < start + announcedFor)
    .sort((a, b) => b.start - a.start)[0];
}

/** The next moment (ms) at which what is announced may change; undefined when there is none. Pure. */
export function nextTurn(
  events: readonly CalendarEvent[],
  now: number,
  lead: number,
): number | undefined {
  const turns = planned(events)
    .flatMap(({ start }) => [start - lead, start + announcedFor])
    .filter((at) => at > now);
  return turns.length > 0 ? Math.min(...turns) : undefined;
}
