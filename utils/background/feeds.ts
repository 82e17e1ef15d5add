import { browser } from 'wxt/browser';
import { type Feed, type FeedProblem, feedAddress, refreshEvery } from '../calendars/feed';
import { readIcal } from '../calendars/ical';
import { momentOf, shiftDay } from '../calendars/wallTime';
import { dayOf, localZone } from '../history/week';
import type { Database } from '../store/database';
import { readSettings } from '../store/settings';
import { addFeed, recordFeed, recordFeedProblem } from '../store/write/feeds';
import { fetchIcal } from './fetchIcal';

const alarm = 'feeds';

/** Days ahead that are read: a week for an address that is asked again, more for a file that is not. */
const daysAhead = { address: 8, file: 60 };

/** Adds a calendar by its address and reads it. Resolves to why it could not be read, if so. */
export async function addAddress(
  db: Database,
  { id, name, address }: { readonly id: string; readonly name: string; readonly address: string },
  now: number,
): Promise<FeedProblem | undefined> {
  const url = feedAddress(address);
  if (!url) return 'badAddress';
  await addFeed(db, { id, name, address: url.href }, now);
  await planFeeds(db);
  return refreshFeed(db, id, now);
}

/** Reads the text of a file once. Resolves to why it could not be read; then nothing is kept. */
export async function importFile(
  db: Database,
  { id, name, text }: { readonly id: string; readonly name: string; readonly text: string },
  now: number,
): Promise<FeedProblem | undefined> {
  const { reading, ...window } = readText(text, daysAhead.file, now);
  if (reading.failed) return reading.failed;
  await addFeed(db, { id, name }, now);
  const { keepTitles } = await readSettings(db);
  await recordFeed(db, id, { reading, ...window }, keepTitles, now);
  return undefined;
}

/** Asks for a calendar again. Resolves to why it could not be read; its last good copy stays. */
export async function refreshFeed(
  db: Database,
  id: string,
  now: number,
): Promise<FeedProblem | undefined> {
  const feed = await db.feeds.get(id);
  if (feed?.address === undefined) return undefined;
  const fetched = await fetchIcal(feed.address);
  const read = fetched.ok ? readText(fetched.text, daysAhead.address, now) : undefined;
  const problem = fetched.ok ? read?.reading.failed : fetched.problem;
  if (problem || !read) {
    await recordFeedProblem(db, id, problem ?? 'unreachable', now);
    return problem ?? 'unreachable';
  }
  const { keepTitles } = await readSettings(db);
  await recordFeed(db, id, read, keepTitles, now);
  return undefined;
}

function readText(text: string, ahead: number, now: number) {
  const zone = localZone();
  const today = dayOf(now, zone);
  const [first, last] = [today, shiftDay(today, ahead)];
  const window = { from: momentOf(first, 0, zone), to: momentOf(shiftDay(last, 1), 0, zone), zone };
  return { reading: readIcal(text, window), first, last };
}

/** Asks again for every calendar that is due. Safe to run at any time, twice. */
export async function refreshFeeds(db: Database, now: number): Promise<void> {
  await planFeeds(db);
  const isDue = ({ address, triedAt = 0 }: Feed) =>
    // A minute early counts: alarms are not exact.
    address !== undefined && Math.abs(now - triedAt) > refreshEvery - 60_000;
  for (const { id } of (await db.feeds.toArray()).filter(isDue)) await refreshFeed(db, id, now);
}

/** The alarm exists exactly while there is an address to ask. */
export async function planFeeds(db: Database): Promise<void> {
  const asks = (await db.feeds.toArray()).some(({ address }) => address !== undefined);
  if (!asks) await browser.alarms.clear(alarm);
  else if (!(await browser.alarms.get(alarm))) {
    await browser.alarms.create(alarm, { periodInMinutes: refreshEvery / 60_000 });
  }
}
