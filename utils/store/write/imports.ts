import { placeOf, type Reflection } from '../../reflections/reflection';
import { checkRow, type Row } from '../backup/check';
import { comparer, noCounts, sum } from '../backup/compare';
import { type ExportedTable, exportedTables } from '../backup/tables';
import type { Work } from '../backup/work';
import { letConcordanceRest, listAll } from '../concordance';
import type { Database } from '../database';
import type { Counts } from '../rows';
import { NotThere } from './reflections';

/** What waits longer than this (ms) belongs to a page that was closed. */
const waitsFor = 60 * 60_000;
/** How many reflections get their meeting's place at a time. */
const placedAtOnce = 500;
/** More pieces than these are found again by listing everything anew, which then is faster. */
const fewPieces = 10;
/** About the part of the time that goes into the rows, when all is listed after them. */
const rowsShare = 0.8;
/** The number of the row that says what an import came to. */
const result = -1;

export interface Piece {
  readonly importId: string;
  /** Its place in the import, from 0. */
  readonly no: number;
  readonly table: ExportedTable;
  readonly rows: readonly unknown[];
}

/** Thrown for a row that no export of ours can hold. */
class NotARow extends Error {
  override name = 'NotARow';
}

/** Lays a piece of an import aside. Nothing of it shows before `commitImport`; twice is once. */
export async function stageImport(db: Database, piece: Piece, now: number): Promise<void> {
  const rows = piece.rows.map((row) => {
    const checked = checkRow(piece.table, row);
    if (!checked.ok) throw new NotARow();
    return checked.row;
  });
  await db.imports.put({ ...piece, rows, at: now });
}

/**
 * Takes all pieces of an import in, in one transaction: all of it or nothing. Throws `NotThere`
 * when a piece is missing, and the signal's reason when it is cancelled. Asked again, it answers
 * what it answered before.
 */
export async function commitImport(
  db: Database,
  { importId, pieces }: { readonly importId: string; readonly pieces: number },
  now: number,
  { signal, progress }: Work,
): Promise<Counts> {
  const tables = [...exportedTables.map((name) => db.table(name)), db.imports, db.concordance];
  return db.transaction('rw', tables, async (transaction) => {
    const before = await db.imports.get([importId, result]);
    if (before?.counts) return before.counts;
    const many = pieces > fewPieces;
    if (many) letConcordanceRest(transaction);
    let counts = noCounts;
    const compare = comparer(db);
    const placeless: Reflection[] = [];
    // A piece is prepared while the database still writes the one before.
    let written: Promise<unknown> = Promise.resolve();
    for (let no = 0; no < pieces; no += 1) {
      const piece = await db.imports.get([importId, no]);
      if (!piece?.table || !piece.rows) throw new NotThere();
      const table = piece.table as ExportedTable;
      const found = await compare(table, piece.rows as readonly Row[]);
      await written;
      written = db.table(table).bulkPut(found.write);
      // Should it fail, the next wait for it tells, unless something else ended the import before.
      written.catch(() => undefined);
      if (table === 'reflections') placeless.push(...found.write.filter(isPlaceless));
      counts = sum(counts, found.counts);
      signal.throwIfAborted();
      progress(((no + 1) / pieces) * (many ? rowsShare : 1));
    }
    await written;
    await placeReflections(db, placeless);
    if (many && counts.added + counts.changed > 0) {
      const listed = (done: number) => progress(rowsShare + done * (1 - rowsShare));
      await listAll(transaction, { signal, progress: listed });
    }
    await db.imports.where({ importId }).delete();
    await db.imports.put({ importId, no: result, at: now, counts });
    return counts;
  });
}

/** True for a row as versions before the sixth wrote it: of a meeting, but without its platform. */
function isPlaceless(row: Row): row is Reflection {
  return 'meetingId' in row && !('platform' in row);
}

/** Gives reflections the kind and platform of their meetings, which the same file may hold. */
async function placeReflections(db: Database, rows: readonly Reflection[]): Promise<void> {
  for (let from = 0; from < rows.length; from += placedAtOnce) {
    const some = rows.slice(from, from + placedAtOnce);
    const meetings = await db.meetings.bulkGet(some.map(({ meetingId = '' }) => meetingId));
    const placed = some.flatMap((row, at) => {
      const meeting = meetings[at];
      return meeting ? [{ ...row, ...placeOf(meeting) }] : [];
    });
    await db.reflections.bulkPut(placed);
  }
}

/** What an import came to; undefined for one that was not taken in. */
export async function importCounts(db: Database, importId: string): Promise<Counts | undefined> {
  return (await db.imports.get([importId, result]))?.counts;
}

/** Lets an import go that was not taken in; what one that was came to stays to be told. */
export async function dropImport(db: Database, importId: string): Promise<void> {
  const end = Number.POSITIVE_INFINITY;
  await db.imports.where('[importId+no]').between([importId, 0], [importId, end]).delete();
}

/** Lets go what waits of imports whose page was closed. */
export async function purgeImports(db: Database, now: number): Promise<void> {
  await db.imports
    .where('at')
    .below(now - waitsFor)
    .delete();
}

/** Deletes every row of every table, in one transaction. */
export async function deleteAll(db: Database): Promise<void> {
  await db.transaction('rw', db.tables, async (transaction) => {
    // It is emptied with the others.
    letConcordanceRest(transaction);
    await Promise.all(db.tables.map((table) => table.clear()));
  });
}
