import { browser } from 'wxt/browser';
import type { Database } from '../store/database';
import { purgeImports } from '../store/write/imports';
import { purgeMerges } from '../store/write/people';
import { purgeDeleted } from '../store/write/reflections';
import { forgetOld } from '../store/write/retention';
import { endDueHandOffs, forgetUnjoined, liveMeetings } from '../store/write/sightings';
import { planAgenda } from './agenda';
import { showBadge } from './badge';
import { endLostMeetings } from './pages';
import { remindOfPromises } from './reminders';
import { planReview } from './review';

const alarm = 'house';

/**
 * Looks after things once a minute for as long as something is open: a call tab that crashed, a
 * prompt that grows old, a deletion that can still be undone.
 */
export async function watchClock(): Promise<void> {
  if (!(await browser.alarms.get(alarm))) {
    await browser.alarms.create(alarm, { periodInMinutes: 1 });
  }
}

/** What has to be true however the browser came to this minute. Safe to run at any time, twice. */
export async function keepHouse(db: Database, now: number): Promise<void> {
  await endLostMeetings(db);
  await endDueHandOffs(db, now);
  await purgeDeleted(db, now);
  await forgetUnjoined(db, now);
  await purgeMerges(db, now);
  await purgeImports(db, now);
  await forgetOld(db, now);
  await remindOfPromises(db, now);
  await planReview(db, now);
  await planAgenda(db, now);
  const waiting = await showBadge(db, now);
  const live = await liveMeetings(db);
  const deleted = await db.reflections.where('deletedAt').above(0).count();
  if (waiting + live.length + deleted > 0) await watchClock();
  else await browser.alarms.clear(alarm);
}
