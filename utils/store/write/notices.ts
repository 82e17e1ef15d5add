import type { Database } from '../database';

/** Keeps that the reminder of a day was shown; those of earlier days are forgotten. */
export async function recordNotice(db: Database, day: string): Promise<void> {
  await db.transaction('rw', db.notices, async () => {
    await db.notices.where('id').below(day).delete();
    await db.notices.put({ id: day });
  });
}
