import { combined } from '../calendars/combine';
import { type Feed, fetchPattern } from '../calendars/feed';
import { type Day, dayOf, localZone } from '../history/week';
import { type Planned, planned } from '../meetings/agenda';
import type { Database } from './database';
import type { ScheduleRow } from './rows';

/** What calendars say of a day, in the order it begins; what several of them say is one. */
export async function readSchedule(db: Database, day: Day): Promise<ScheduleRow[]> {
  return combined(await db.schedule.where('days').equals(day).toArray());
}

/** Today as calendars tell it at `now` (ms), and whether any calendar told anything at all. */
export async function readAgenda(
  db: Database,
  now: number,
): Promise<{ readonly events: Planned<ScheduleRow>[]; readonly known: boolean }> {
  const events = planned(await readSchedule(db, dayOf(now, localZone())));
  const known = events.length > 0 || (await db.schedule.count()) + (await db.feeds.count()) > 0;
  return { events, known };
}

/** The calendars she added, in the order of their names; without their addresses but for the host. */
export async function readFeeds(
  db: Database,
): Promise<(Omit<Feed, 'address'> & { host?: string })[]> {
  const feeds = await db.feeds.toArray();
  return feeds
    .map(({ address, ...feed }) => {
      const host = address && URL.parse(address)?.host;
      return { ...feed, ...(host ? { host } : {}) };
    })
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** The match patterns of the hosts her calendars are fetched from. */
export async function feedSites(db: Database): Promise<string[]> {
  const feeds = await db.feeds.toArray();
  const hosts = feeds.map(({ address }) => address && URL.parse(address)?.hostname);
  return [...new Set(hosts)].flatMap((host) => (host ? [fetchPattern(host)] : []));
}
