import type { Feed, FeedProblem } from '../../calendars/feed';
import type { IcalReading } from '../../calendars/ical';
import { daysBetween } from '../../calendars/wallTime';
import type { Day } from '../../history/week';
import type { Database } from '../database';
import { forgetSource, recordSchedule } from './schedule';

/** Names the source of a calendar she added. */
function feedSource(id: string): string {
  return `feed:${id}`;
}

/** Keeps a calendar by its id; the same id again renames it or moves its address. */
export async function addFeed(
  db: Database,
  feed: Pick<Feed, 'id' | 'name' | 'address'>,
  now: number,
): Promise<void> {
  await db.transaction('rw', db.feeds, async () => {
    const before = await db.feeds.get(feed.id);
    await db.feeds.put({ ...before, ...feed, updatedAt: now });
  });
}

/** Forgets a calendar, its address and everything it said. */
export async function removeFeed(db: Database, id: string): Promise<void> {
  await db.transaction('rw', db.feeds, db.schedule, async () => {
    await db.feeds.delete(id);
    await forgetSource(db, feedSource(id));
  });
}

/** Keeps that a calendar could not be read; what it said before stays. */
export async function recordFeedProblem(
  db: Database,
  id: string,
  problem: FeedProblem,
  now: number,
): Promise<void> {
  await db.feeds.update(id, { problem, triedAt: now, updatedAt: now });
}

/** Keeps what a calendar says of the days from `first` to `last`. Nothing for one removed meanwhile. */
export async function recordFeed(
  db: Database,
  id: string,
  { reading, first, last }: { reading: IcalReading; first: Day; last: Day },
  keepTitles: boolean,
  now: number,
): Promise<void> {
  await db.transaction('rw', db.feeds, db.schedule, async () => {
    const feed = await db.feeds.get(id);
    if (!feed) return;
    const { problem: _, ...sound } = feed;
    const { events, unread } = reading;
    const covers = daysBetween(first, last);
    await recordSchedule(db, { source: feedSource(id), events, covers }, keepTitles, now);
    const count = events.length;
    await db.feeds.put({ ...sound, triedAt: now, lastGoodAt: now, count, unread, updatedAt: now });
  });
}
