import type { Database } from '../database';
import { rowsBefore, yearsBefore } from '../retention';
import { readSettings } from '../settings';

/**
 * Deletes for good the reflections and meetings that are older than the setting keeps them, with
 * what belongs to them: cues shown, drafts, promises that were kept or dropped. A promise that is
 * still open stays. Nothing happens where all is kept; safe to run at any time, twice. `now` in ms.
 */
export async function forgetOld(db: Database, now: number): Promise<void> {
  const { keepYears } = await readSettings(db);
  if (keepYears === null) return;
  const before = yearsBefore(now, keepYears);
  const tables = [db.reflections, db.meetings, db.showings, db.drafts, db.promises];
  await db.transaction('rw', tables, async () => {
    const old = rowsBefore(db, before);
    const reflections = await old.reflections.primaryKeys();
    const meetings = await old.meetings.primaryKeys();
    const written = db.promises.where('reflectionId').anyOf(reflections);
    await written.filter(({ keptAt, droppedAt }) => Boolean(keptAt ?? droppedAt)).delete();
    await db.showings.where('meetingId').anyOf(meetings).delete();
    await db.drafts.bulkDelete([...reflections, ...meetings]);
    await db.reflections.bulkDelete(reflections);
    await db.meetings.bulkDelete(meetings);
  });
}
