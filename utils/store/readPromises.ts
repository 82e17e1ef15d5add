import type { Day } from '../history/week';
import { addDays } from '../people/yearDay';
import { fourWeeks } from '../promises/state';
import type { Promised } from '../reflections/reflection';
import type { Database } from './database';

/** Open promises, and how many there are. */
export interface OpenPromises {
  readonly promises: readonly Promised[];
  readonly count: number;
}

/**
 * The first `most` open promises: overdue first, by due day, those without one last. Only these
 * rows are read; the rest is told by the indexes.
 */
export async function openPromises(
  db: Database,
  most = Number.POSITIVE_INFINITY,
): Promise<OpenPromises> {
  const [dated, all] = await Promise.all([
    dueBetween(db, '', '9999-12-31').primaryKeys(),
    db.promises.where({ open: 1 }).primaryKeys(),
  ]);
  const withDay = new Set(dated);
  const ids = [...dated, ...all.filter((id) => !withDay.has(id))];
  const rows = await db.promises.bulkGet(ids.slice(0, most));
  return { promises: rows.filter((row) => row !== undefined), count: ids.length };
}

/** How many open promises are due by a day, that day included. */
export function countDue(db: Database, today: Day): Promise<number> {
  return dueBetween(db, '', today).count();
}

/** True when an open promise has a due day, past or to come. */
export async function hasDated(db: Database): Promise<boolean> {
  return (await countDue(db, '9999-12-31')) > 0;
}

/** The last `most` promises settled after a time (ms), the latest first. */
export async function settledSince(db: Database, since: number, most: number): Promise<Promised[]> {
  const lists = await Promise.all(
    ['keptAt', 'droppedAt'].map(async (index) => {
      const ids = await db.promises.where(index).above(since).reverse().limit(most).primaryKeys();
      return db.promises.bulkGet(ids);
    }),
  );
  const at = ({ keptAt, droppedAt }: Promised) => keptAt ?? droppedAt ?? 0;
  return lists
    .flat()
    .flatMap((row) => (row?.deletedAt === undefined ? (row ?? []) : []))
    .sort((a, b) => at(b) - at(a))
    .slice(0, most);
}

/** How many of the promises that came to a point were kept: counts, no percentage. */
export interface FollowThrough {
  readonly kept: number;
  /** Kept, dropped, or overdue. Open ones that are not due say nothing yet. */
  readonly of: number;
}

/**
 * Follow-through over the four weeks before `now` (ms), which is on `today`: promises settled in
 * that time, and open ones whose day has passed in it. Counted by the indexes; no row is read.
 */
export async function readFollowThrough(
  db: Database,
  now: number,
  today: Day,
): Promise<FollowThrough> {
  const since = now - fourWeeks;
  const [kept, dropped, overdue, deleted] = await Promise.all([
    db.promises.where('keptAt').above(since).primaryKeys(),
    db.promises.where('droppedAt').above(since).primaryKeys(),
    dueBetween(db, addDays(today, -28), addDays(today, -1)).count(),
    db.promises.where('deletedAt').above(0).primaryKeys(),
  ]);
  const gone = new Set(deleted);
  const settled = [kept, dropped].map((ids) => ids.filter((id) => !gone.has(id)).length);
  const [done = 0, given = 0] = settled;
  return { kept: done, of: done + given + overdue };
}

/** Open promises due between two days, both included, in the order of their days. */
function dueBetween(db: Database, from: Day | '', to: Day) {
  return db.promises.where('[open+due]').between([1, from], [1, to], true, true);
}
