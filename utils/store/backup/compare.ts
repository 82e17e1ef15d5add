import type { Database } from '../database';
import type { Counts } from '../rows';
import type { Row } from './check';
import type { TableRows } from './readFile';
import type { ExportedTable } from './tables';

/** How many rows are read or handed over at a time. */
const chunk = 500;

export const noCounts: Counts = { added: 0, changed: 0, same: 0 };

export function sum(a: Counts, b: Counts): Counts {
  return { added: a.added + b.added, changed: a.changed + b.changed, same: a.same + b.same };
}

type Compare = (
  table: ExportedTable,
  rows: readonly Row[],
) => Promise<{ readonly counts: Counts; readonly write: readonly Row[] }>;

/**
 * What the rows of an import would do: a row is new when its id is not here, changed when it was
 * changed later than the one here, and else the same: what is here stays. The ids that are here
 * are read once a table, so that new rows ask the database nothing.
 */
export function comparer(db: Database): Compare {
  const idsHere = new Map<ExportedTable, Promise<ReadonlySet<string>>>();
  const idsOf = (table: ExportedTable) => {
    const ids = idsHere.get(table) ?? readIds(db, table);
    idsHere.set(table, ids);
    return ids;
  };
  return async (table, rows) => {
    const here = await idsOf(table);
    const added = rows.filter(({ id }) => !here.has(id));
    const known = rows.filter(({ id }) => here.has(id));
    const before =
      known.length === 0 ? [] : await db.table<Row>(table).bulkGet(known.map(({ id }) => id));
    const changed = known.filter((row, at) => row.updatedAt > (before[at]?.updatedAt ?? 0));
    return {
      counts: { added: added.length, changed: changed.length, same: known.length - changed.length },
      write: [...added, ...changed],
    };
  };
}

async function readIds(db: Database, table: ExportedTable): Promise<ReadonlySet<string>> {
  return new Set(await db.table<Row, string>(table).toCollection().primaryKeys());
}

/** Rows in pieces that fit into one message, each with its table: by number and by length. */
export function* pieces(tables: readonly TableRows[]): Generator<TableRows> {
  for (const { table, rows } of tables) {
    let piece: Row[] = [];
    let length = 0;
    for (const row of rows) {
      const size = JSON.stringify(row).length;
      if (piece.length > 0 && (piece.length >= chunk || length + size > 2_000_000)) {
        yield { table, rows: piece };
        piece = [];
        length = 0;
      }
      piece.push(row);
      length += size;
    }
    if (piece.length > 0) yield { table, rows: piece };
  }
}
