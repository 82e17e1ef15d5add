import { browser } from 'wxt/browser';
import { askFor, waitingMeetings } from '../meetings/meeting';
import type { Database } from '../store/database';

/** Shows on the icon how many meetings wait for a reflection, nothing when none does; resolves to that number. */
export async function showBadge(db: Database, now: number): Promise<number> {
  const recent = await db.meetings
    .where('lastSeenAt')
    .above(now - askFor)
    .toArray();
  const waiting = waitingMeetings(recent, now).length;
  await browser.action.setBadgeText({ text: waiting === 0 ? '' : String(waiting) });
  if (waiting > 0) await browser.action.setBadgeBackgroundColor({ color: '#0f6b62' });
  return waiting;
}
