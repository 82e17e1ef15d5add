import { browser } from 'wxt/browser';
import { dayOf, localZone } from '../history/week';
import { askFor, waitingMeetings } from '../meetings/meeting';
import type { Database } from '../store/database';
import { countDue } from '../store/readPromises';
import { isReviewDue } from './review';

/**
 * Shows on the icon how many meetings wait for a reflection; resolves to that number. Where none
 * does, a mark without a number says that promises are due or that it is time to look back: a
 * number always means reflections.
 */
export async function showBadge(db: Database, now: number): Promise<number> {
  const recent = await db.meetings
    .where('lastSeenAt')
    .above(now - askFor)
    .toArray();
  const waiting = waitingMeetings(recent, now).length;
  const due =
    waiting === 0 &&
    ((await countDue(db, dayOf(now, localZone()))) > 0 || (await isReviewDue(db, now)));
  await browser.action.setBadgeText({ text: waiting > 0 ? String(waiting) : due ? '•' : '' });
  const color = waiting > 0 ? '#0f6b62' : '#5b5e63';
  if (waiting > 0 || due) await browser.action.setBadgeBackgroundColor({ color });
  return waiting;
}
