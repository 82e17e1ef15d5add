import type { Day } from '../history/week';
import { addDays } from '../people/yearDay';
import { type FollowThrough, followThrough, fourWeeks } from '../promises/followThrough';
import type { Promised } from '../reflections/reflection';
import type { Database } from './database';

/** Ids of promises that are settled or deleted, from the indexes alone. */
async function closedIds(db: Database): Promise<Set<string>> {
  const lists = await Promise.all(
    ['keptAt', 'droppedAt', 'deletedAt'].map((index) =>
      db.promises.where(index).above(0).primaryKeys(),
    ),
  );
  return new Set(lists.flat());
}

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
  const [closed, dated, all] = await Promise.all([
    closedIds(db),
    db.promises.where('due').above('').primaryKeys(),
    db.promises.toCollection().primaryKeys(),
  ]);
  const withDay = new Set(dated);
  const ids = [...dated, ...all.filter((id) => !withDay.has(id))].filter((id) => !closed.has(id));
  const rows = await db.promises.bulkGet(ids.slice(0, most));
  return { promises: rows.filter((row) => row !== undefined), count: ids.length };
}

/** How many open promises are due by a day, that day included. */
export async function countDue(db: Database, today: Day): Promise<number> {
  const dated = await db.promises.where('due').between('', today, false, true).primaryKeys();
  if (dated.length === 0) return 0;
  const closed = await closedIds(db);
  return dated.filter((id) => !closed.has(id)).length;
}

/** True when an open promise has a due day, past or to come. */
export async function hasDated(db: Database): Promise<boolean> {
  return (await countDue(db, '9999-12-31')) > 0;
}

/** Promises settled after a time (ms), the latest first. */
export async function settledSince(db: Database, since: number): Promise<Promised[]> {
  const lists = await Promise.all(
    ['keptAt', 'droppedAt'].map((index) => db.promises.where(index).above(since).toArray()),
  );
  const at = ({ keptAt, droppedAt }: Promised) => keptAt ?? droppedAt ?? 0;
  return lists
    .flat()
    .filter(({ deletedAt }) => deletedAt === undefined)
    .sort((a, b) => at(b) - at(a));
}

/** Follow-through over the four weeks before `now` (ms), which is on `today`. */
export async function readFollowThrough(
  db: Database,
  now: number,
  today: Day,
): Promise<FollowThrough> {
  const since = addDays(today, -28);
  const settled = await settledSince(db, now - fourWeeks);
  const passed = await db.promises.where('due').between(since, today, true, false).toArray();
  const open = passed.filter(
    ({ keptAt, droppedAt, deletedAt }) => (keptAt ?? droppedAt ?? deletedAt) === undefined,
  );
  return followThrough([...settled, ...open], { now, today, since });
}
