import { browser } from 'wxt/browser';
import { nextLook, reviewDue } from '../history/review';
import { dayOf, localZone, weekOfDay } from '../history/week';
import type { Database } from '../store/database';
import { readSettings } from '../store/settings';

const alarm = 'review';

/** Wakes the background when the icon's note may begin or end. Safe to run at any time, twice. */
export async function planReview(db: Database, now: number): Promise<void> {
  const { reviewAt } = await readSettings(db);
  if (!reviewAt) await browser.alarms.clear(alarm);
  else await browser.alarms.create(alarm, { when: nextLook(new Date(now), reviewAt) });
}

/** True when it is time to look back on a week that holds something. */
export async function isReviewDue(db: Database, now: number): Promise<boolean> {
  const { reviewAt, weekOpenedAt } = await readSettings(db);
  if (!reviewAt || !reviewDue(new Date(now), reviewAt, weekOpenedAt)) return false;
  return (await db.reflections.where({ week: weekOfDay(dayOf(now, localZone())) }).count()) > 0;
}
