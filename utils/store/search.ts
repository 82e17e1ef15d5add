import { library } from '../cues/library/all';
import type { AnyCue } from '../history/concordance';
import { weeksOfYear } from '../history/year';
import type { Database } from './database';
import { type Entry, entriesOf } from './entries';

/** All cues she can have met: the library's, and those of packs. */
export async function readCues(db: Database): Promise<readonly AnyCue[]> {
  return [...library, ...(await db.packs.toArray()).flatMap(({ cues }) => cues)];
}

/**
 * The ids of the latest reflections, as many as asked or one fewer for each being deleted: what
 * the first screen shows while all are read.
 */
export async function readLatest(db: Database, most: number): Promise<readonly string[]> {
  const rows = await db.reflections.orderBy('at').reverse().limit(most).toArray();
  return rows.filter(({ deletedAt }) => deletedAt === undefined).map(({ id }) => id);
}

/** The reflections of ids with their promises, in the order asked; those that are gone are left out. */
export async function readEntries(db: Database, ids: readonly string[]): Promise<Entry[]> {
  const rows = await db.reflections.bulkGet([...ids]);
  return entriesOf(
    db,
    rows.filter((row) => row !== undefined),
  );
}

/** How many reflections each day of a year holds; days without any are not in it. */
export async function countDays(db: Database, year: number): Promise<Map<string, number>> {
  // Counted day by day: the database counts in an index without handing over its keys.
  const days = weeksOfYear(year)
    .flatMap((week) => week.days)
    .filter((day) => day.startsWith(`${year}-`));
  const found = await db.transaction('r', db.reflections, () =>
    Promise.all(days.map((day) => db.reflections.where('day').equals(day).count())),
  );
  const counts = new Map(days.map((day, at) => [day, found[at] ?? 0]));
  const deleted = await db.reflections.where('deletedAt').above(0).toArray();
  for (const { day } of deleted) if (counts.has(day)) counts.set(day, (counts.get(day) ?? 0) - 1);
  return new Map([...counts].filter(([, count]) => count > 0));
}

/** The first and last year in which something was lived; undefined when nothing was. */
export async function yearsLived(db: Database): Promise<readonly [number, number] | undefined> {
  const [first, last] = await Promise.all([
    db.reflections.orderBy('day').first(),
    db.reflections.orderBy('day').last(),
  ]);
  return first && last && [Number(first.day.slice(0, 4)), Number(last.day.slice(0, 4))];
}
