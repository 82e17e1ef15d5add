import { browser } from 'wxt/browser';
import type { Database } from '../store/database';
import type { dataRequests } from '../store/requests';
import { deleteAll } from '../store/write/imports';
import { saveIntention } from '../store/write/intentions';
import type { Handlers } from './answer';
import { importRuns } from './importRuns';

/** What the background does about all that is kept; each row is one message. */
export function dataHandlers(
  db: Database,
  now: () => number,
  after: () => Promise<unknown>,
): Pick<Handlers, keyof typeof dataRequests> {
  return {
    ...importRuns(db, now, after),
    deleteEverything: async () => {
      await deleteAll(db);
      await browser.storage.local.clear();
      await browser.storage.session.clear();
      await browser.alarms.clearAll();
      await after();
    },
    saveIntention: (plan) => saveIntention(db, plan, now()) as Promise<undefined>,
  };
}
