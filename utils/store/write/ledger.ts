import type { Meeting } from '../../meetings/meeting';
import type { Database } from '../database';

/** What a page says last may arrive this long after its call ended (ms). */
const lateBy = 60_000;

/** What is known so far of the call in a page; undefined when it is in none. */
export async function leftSoFar(
  db: Database,
  page: string,
  now: number,
): Promise<{ readonly times: number; readonly ms: number } | undefined> {
  const meeting = await callIn(db, page, now);
  return meeting && (meeting.left ?? { times: 0, ms: 0 });
}

/** Keeps how often and how long (ms) the tab of the call in a page was left. Totals only grow. */
export async function recordLeft(
  db: Database,
  page: string,
  { times, ms }: { readonly times: number; readonly ms: number },
  now: number,
): Promise<void> {
  await db.transaction('rw', db.meetings, async () => {
    const meeting = await callIn(db, page, now);
    if (!meeting) return;
    const before = meeting.left ?? { times: 0, ms: 0 };
    const left = { times: Math.max(before.times, times), ms: Math.max(before.ms, ms) };
    await db.meetings.update(meeting.id, { left });
  });
}

/** The call a page is in, or was in a moment ago. */
async function callIn(db: Database, page: string, now: number): Promise<Meeting | undefined> {
  const recent = await db.meetings
    .where('lastSeenAt')
    .above(now - lateBy)
    .toArray();
  return recent
    .filter((meeting) => meeting.page === page && meeting.joinedAt !== undefined)
    .sort((a, b) => b.createdAt - a.createdAt)[0];
}
