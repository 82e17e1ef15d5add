import { type Browser, browser } from 'wxt/browser';
import { isInPage, type Meeting } from '../meetings/meeting';
import { pingMessage } from '../send';
import type { Database } from '../store/database';
import { liveMeetings, loseMeeting } from '../store/write/sightings';

/**
 * Tab ids start over with each browser session, so a page's name carries the session. An update of
 * the extension begins one too.
 */
async function sessionId(db: Database): Promise<string> {
  const kept = await browser.storage.session.get('session');
  if (typeof kept.session === 'string') return kept.session;
  // Two messages may wake the background together: they have to come to the same session.
  return navigator.locks.request('session', () => beginSession(db));
}

/**
 * What went on in the pages of the session before is lost. That is said before any page of the new
 * one is heard: a call that outlived an update of the extension then goes on as the same meeting.
 */
async function beginSession(db: Database): Promise<string> {
  const kept = await browser.storage.session.get('session');
  if (typeof kept.session === 'string') return kept.session;
  for (const meeting of (await liveMeetings(db)).filter(isInPage)) await loseMeeting(db, meeting);
  const session = crypto.randomUUID();
  await browser.storage.session.set({ session });
  return session;
}

/** Names the page a message comes from: session, tab and frame. */
export async function pageOf(
  db: Database,
  sender: Browser.runtime.MessageSender,
): Promise<{ page: string; tabId: number }> {
  const tabId = sender.tab?.id ?? -1;
  return { page: `${await sessionId(db)}:${tabId}:${sender.frameId ?? 0}`, tabId };
}

/** Ends the meetings whose page no longer answers, each at its last sign of life. */
export async function endLostMeetings(db: Database): Promise<void> {
  const session = await sessionId(db);
  for (const meeting of (await liveMeetings(db)).filter(isInPage)) {
    if (!(await isAlive(meeting, session))) await loseMeeting(db, meeting);
  }
}

async function isAlive({ page, tabId }: Meeting, session: string): Promise<boolean> {
  const [ofSession, , frameId] = page.split(':');
  if (ofSession !== session) return false;
  try {
    const options = { frameId: Number(frameId) };
    return (await browser.tabs.sendMessage(tabId, pingMessage, options)) === true;
  } catch {
    return false;
  }
}

/** Ends what went on in a tab that was closed. */
export async function endMeetingsOfTab(db: Database, tabId: number): Promise<void> {
  const session = await sessionId(db);
  for (const meeting of (await liveMeetings(db)).filter(isInPage)) {
    if (meeting.page.startsWith(`${session}:${tabId}:`)) await loseMeeting(db, meeting);
  }
}
