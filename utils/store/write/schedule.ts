import type { CalendarEvent } from '../../calendars/calendar';
import { renewed } from '../../calendars/combine';
import { daysBetween, shiftDay } from '../../calendars/wallTime';
import { type Day, dayOf, localZone } from '../../history/week';
import { findJoinLinks } from '../../joinLinks/find';
import type { Database } from '../database';
import type { ScheduleRow } from '../rows';

/** What one look at one calendar gave. */
export interface Seen {
  /** The page's account or the feed it comes from. */
  readonly source: string;
  readonly events: readonly CalendarEvent[];
  /** The days whose meetings are all among `events`: others of this source are gone. */
  readonly covers?: readonly Day[];
}

/** Meetings of days before these are forgotten (days). */
const keptDays = 2;

/**
 * Keeps what a calendar shows. Occurrences seen before are renewed, those of covered days that are
 * no longer there are removed, and days that are over are forgotten. Without `keepTitles` neither
 * titles nor names are kept.
 */
export async function recordSchedule(
  db: Database,
  { source, events, covers = [] }: Seen,
  keepTitles: boolean,
  now: number,
): Promise<void> {
  await db.transaction('rw', db.schedule, async () => {
    const ids = events.map(({ key }) => `${source} ${key}`);
    const before = await db.schedule.bulkGet(ids);
    const rows = events.map((event, index) => {
      const known = before[index];
      const full = known ? renewed(known, event) : event;
      return rowOf(source, keepTitles ? full : withoutWords(full), now);
    });
    const there = new Set(ids);
    const gone = await db.schedule
      .where('days')
      .anyOf([...covers])
      .and((row) => row.source === source && !there.has(row.id))
      .primaryKeys();
    await db.schedule.bulkDelete(gone);
    await db.schedule.bulkPut(rows);
    const today = dayOf(now, localZone());
    const old = db.schedule.where('days').below(shiftDay(today, -keptDays));
    await old.and(({ day, lastDay = day }) => lastDay < shiftDay(today, -keptDays)).delete();
  });
}

function rowOf(source: string, event: CalendarEvent, now: number): ScheduleRow {
  const days = daysBetween(event.day, event.lastDay ?? event.day);
  const [link] = findJoinLinks(event.joinText ?? '');
  const join = link ? { join: { name: link.name, url: link.url } } : {};
  return { ...event, ...join, id: `${source} ${event.key}`, source, days, updatedAt: now };
}

/** Addresses stay: they name a room, and without them no call finds its meeting. */
function withoutWords({ title: _, people: _p, joinText, ...event }: CalendarEvent): CalendarEvent {
  const links = joinText?.match(/https:\/\/[^\s"'<>]+/g) ?? [];
  return { ...event, ...(links.length > 0 ? { joinText: links.join('\n') } : {}) };
}

/** Forgets everything a source said. */
export async function forgetSource(db: Database, source: string): Promise<void> {
  await db.schedule.where({ source }).delete();
}
