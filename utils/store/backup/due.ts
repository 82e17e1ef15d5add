import { dayOf, localZone } from '../../history/week';
import type { Database } from '../database';
import { readSettings } from '../settings';

/** A copy is suggested after this many days on which something was written. */
export const daysOfUse = 30;

/** On how many days something was written since the last copy; the days are told by an index. */
export async function daysSinceBackup(db: Database): Promise<number> {
  const { backedUpAt } = await readSettings(db);
  const after = backedUpAt === 0 ? '' : dayOf(backedUpAt, localZone());
  return (await db.reflections.where('day').above(after).uniqueKeys()).length;
}
