import * as v from 'valibot';
import { checkRow, type Refusal, type Row } from './check';
import { type ExportedTable, exportedTables, format, formatVersion } from './tables';
import { breather, type Work } from './work';

/** Why a file is refused as a whole; each has its sentence in the language files. */
export type FileProblem =
  | 'empty'
  | 'tooLarge'
  | 'notJson'
  | 'notOurs'
  | 'newer'
  | 'passphrase'
  | 'damaged';

/** The rows of one table that can be taken in. */
export interface TableRows {
  readonly table: ExportedTable;
  readonly rows: readonly Row[];
}

/** A file that was read: what can be taken in, and what is refused, by reason. */
export interface Contents {
  readonly tables: readonly TableRows[];
  readonly refused: ReadonlyMap<Refusal, number>;
  /** Rows in which half a character was replaced. */
  readonly mended: number;
  /** Tables nobody here knows: of a later version. */
  readonly unknownTables: readonly string[];
}

export type ReadFile =
  | { readonly ok: true; readonly contents: Contents }
  | { readonly ok: false; readonly problem: FileProblem };

const head = v.looseObject({
  format: v.literal(format),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  tables: v.record(v.string(), v.array(v.unknown())),
});

/** Rows that are checked before a look at the clock. */
const rowsAtOnce = 100;

/**
 * Reads the text of an export (docs/data.md); says what it left out and why. Rejects only with the
 * signal's reason, when it is cancelled.
 */
export async function readExport(text: string, work: Work): Promise<ReadFile> {
  if (text.trim() === '') return { ok: false, problem: 'empty' };
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, problem: 'notJson' };
  }
  const file = v.safeParse(head, value);
  if (!file.success) return { ok: false, problem: 'notOurs' };
  if (file.output.version > formatVersion) return { ok: false, problem: 'newer' };
  return { ok: true, contents: await sorted(file.output.tables, work) };
}

async function sorted(
  given: Readonly<Record<string, readonly unknown[]>>,
  work: Work,
): Promise<Contents> {
  const breathe = breather(work);
  const refused = new Map<Refusal, number>();
  let mended = 0;
  const refuse = (why: Refusal) => refused.set(why, (refused.get(why) ?? 0) + 1);
  const valuesOf = (table: ExportedTable) => (Object.hasOwn(given, table) && given[table]) || [];
  const all = exportedTables.reduce((total, table) => total + valuesOf(table).length, 0);
  let seen = 0;
  const tables: TableRows[] = [];
  for (const table of exportedTables) {
    const rows = new Map<string, Row>();
    for (const value of valuesOf(table)) {
      const checked = checkRow(table, value);
      if (!checked.ok) refuse(checked.why);
      else if (rows.has(checked.row.id)) refuse('twice');
      else {
        rows.set(checked.row.id, checked.row);
        if (checked.mended) mended += 1;
      }
      seen += 1;
      if (seen % rowsAtOnce > 0) continue;
      work.progress(seen / all);
      await breathe();
    }
    tables.push({ table, rows: [...rows.values()] });
  }
  const known: readonly string[] = exportedTables;
  const unknownTables = Object.keys(given).filter((name) => !known.includes(name));
  return { tables, refused, mended, unknownTables };
}
