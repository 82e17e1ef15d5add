import { browser } from 'wxt/browser';
import { dayOf, localZone } from '../history/week';
import { translator } from '../i18n/i18n';
import { timeOf } from '../i18n/timeOf';
import { askFor, waitingMeetings } from '../meetings/meeting';
import type { Database } from '../store/database';
import { countDue } from '../store/readPromises';
import { readSettings } from '../store/settings';
import { meetingSoon } from './agenda';
import { isReviewDue } from './review';

const accent = '#0f6b62';
const quiet = '#5b5e63';

/**
 * Shows on the icon how many meetings wait for a reflection; resolves to that number. Where none
 * does, a mark without a number says that a meeting begins soon, that promises are due, or that it
 * is time to look back: a number always means reflections.
 */
export async function showBadge(db: Database, now: number): Promise<number> {
  const recent = await db.meetings
    .where('lastSeenAt')
    .above(now - askFor)
    .toArray();
  const waiting = waitingMeetings(recent, now).length;
  const soon = await meetingSoon(db, now);
  const due =
    !soon &&
    waiting === 0 &&
    ((await countDue(db, dayOf(now, localZone()))) > 0 || (await isReviewDue(db, now)));
  const text = waiting > 0 ? String(waiting) : soon || due ? '•' : '';
  await browser.action.setBadgeText({ text });
  if (text) await browser.action.setBadgeBackgroundColor({ color: due ? quiet : accent });
  await browser.action.setTitle({ title: await titleFor(db, soon?.start) });
  return waiting;
}

/** What the icon says when it is pointed at; the browser's own name for it when all is quiet. */
async function titleFor(db: Database, start: number | undefined): Promise<string> {
  const { t, language } = await translator((await readSettings(db)).language);
  if (start === undefined) return t('app.name');
  return t('agenda.soon', { time: timeOf(start, language) });
}
