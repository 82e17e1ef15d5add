import { strToU8, Zip, ZipDeflate } from 'fflate';
import { csvHead, csvLine } from '../../history/csv';
import { weekMarkdown } from '../../history/weekMarkdown';
import type { Promised } from '../../reflections/reflection';
import type { Database } from '../database';
import type { Entry as WeekEntry } from '../entries';
import type { Work } from './work';

type Entry = Pick<WeekEntry, 'reflection' | 'promised'>;

/** How many reflections are read at a time. */
const rowsAtOnce = 500;

/** All reflections as CSV, the oldest first, as pieces of text. */
export async function writeCsv(db: Database, work: Work): Promise<string[]> {
  const parts = [csvHead];
  for await (const entries of entriesByTime(db, work)) {
    parts.push(entries.map(({ reflection, promised }) => csvLine(reflection, promised)).join(''));
  }
  return parts;
}

/** All weeks as Markdown, one file a week, in a ZIP archive, as pieces of bytes. */
export async function writeWeeks(db: Database, work: Work): Promise<Uint8Array<ArrayBuffer>[]> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, data) => {
    if (error) throw error;
    parts.push(new Uint8Array(data));
  });
  const plans = new Map((await db.intentions.toArray()).map(({ id, text }) => [id, text]));
  const add = (week: string, lived: readonly Entry[]) => {
    const file = new ZipDeflate(`${week}.md`, { level: 6 });
    zip.add(file);
    file.push(strToU8(weekMarkdown(week, lived, plans.get(week))), true);
    plans.delete(week);
  };
  let open: Entry[] = [];
  // By the index of weeks: a traveller's Monday can come after another zone's Tuesday.
  for await (const entries of entriesByTime(db, work, 'week')) {
    for (const entry of entries) {
      const week = open[0]?.reflection.week;
      if (week !== undefined && week !== entry.reflection.week) {
        add(
          week,
          open.sort((a, b) => a.reflection.at - b.reflection.at),
        );
        open = [];
      }
      open.push(entry);
    }
  }
  const last = open[0]?.reflection.week;
  if (last !== undefined)
    add(
      last,
      open.sort((a, b) => a.reflection.at - b.reflection.at),
    );
  for (const week of [...plans.keys()]) add(week, []);
  zip.end();
  return parts;
}

/** The reflections with their promises in the order of an index, some at a time. */
async function* entriesByTime(
  db: Database,
  { signal, progress }: Work,
  index: 'at' | 'week' = 'at',
): AsyncGenerator<Entry[]> {
  const ids = await db.reflections.orderBy(index).primaryKeys();
  const promises = new Map<string, Promised>();
  await db.promises.each((promised) => {
    if (promised.reflectionId !== undefined) promises.set(promised.reflectionId, promised);
  });
  for (let from = 0; from < ids.length; from += rowsAtOnce) {
    signal.throwIfAborted();
    const rows = await db.reflections.bulkGet(ids.slice(from, from + rowsAtOnce));
    const kept = rows
      .filter((row) => row !== undefined)
      .filter(({ deletedAt }) => deletedAt === undefined);
    yield kept.map((reflection) => ({ reflection, promised: promises.get(reflection.id) }));
    progress(Math.min(1, (from + rowsAtOnce) / ids.length));
  }
}
