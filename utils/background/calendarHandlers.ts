import type { calendarRequests } from '../calendars/requests';
import type { Database } from '../store/database';
import { readSettings } from '../store/settings';
import { removeFeed } from '../store/write/feeds';
import { recordSchedule } from '../store/write/schedule';
import type { Handlers } from './answer';
import { addAddress, importFile, planFeeds, refreshFeed } from './feeds';
import { registerSites } from './sites';

/** What the background does about calendars; each row is one message. `after` follows a change. */
export function calendarHandlers(
  db: Database,
  now: () => number,
  after: () => Promise<unknown>,
): Pick<Handlers, keyof typeof calendarRequests> {
  const told = async <T>(read: Promise<T>) => {
    const problem = await read;
    await after();
    return problem;
  };
  return {
    calendarSeen: async ({ calendar, ...seen }, sender) => {
      const { keepTitles } = await readSettings(db);
      const source = `${calendar} ${accountOf(sender.url)}`;
      await recordSchedule(db, { source, ...seen }, keepTitles, now());
      await after();
    },
    addFeed: async (feed) => {
      const problem = await told(addAddress(db, feed, now()));
      // Its host was granted to fetch from, and is none for calls.
      await registerSites(db);
      return problem;
    },
    removeFeed: async ({ id }) => {
      await removeFeed(db, id);
      await planFeeds(db);
      await after();
    },
    refreshFeed: ({ id }) => told(refreshFeed(db, id, now())),
    importIcs: (file) => told(importFile(db, file, now())),
  };
}

/** Two accounts in two tabs are two calendars: told apart by host and the number in the address. */
function accountOf(address = ''): string {
  const url = URL.parse(address);
  const account = /\/u\/(\d{1,3})(?:\/|$)/.exec(url?.pathname ?? '')?.[1] ?? '0';
  return `${url?.host ?? ''}/${account}`;
}
