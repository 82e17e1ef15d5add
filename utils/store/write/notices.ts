import type { Database } from '../database';

/**
 * Keeps that a reminder of a day was shown, of `subject` where there are several in a day; those
 * of earlier days are forgotten. Resolves to whether it was not shown before.
 */
export async function recordNotice(db: Database, day: string, subject = ''): Promise<boolean> {
  return db.transaction('rw', db.notices, async () => {
    const id = day + subject;
    await db.notices.where('id').below(day).delete();
    if (await db.notices.get(id)) return false;
    await db.notices.put({ id });
    return true;
  });
}
