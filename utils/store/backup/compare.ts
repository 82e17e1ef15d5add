import type { Database } from '../database';
import type { Counts } from '../rows';
import type { Row } from './check';
import type { TableRows } from './readFile';
import type { ExportedTable } from './tables';

/** How many rows are read or handed over at a time. */
const chunk = 200;

export const noCounts: Counts = { added: 0, changed: 0, same: 0 };

export function sum(a: Counts, b: Counts): Counts {
  return { added: a.added + b.added, changed: a.changed + b.changed, same: a.same + b.same };
}

/**
 * What the rows of an import would do: a row is new when its id is not here, changed when it was
 * changed later than the one here, and else the same: what is here stays.
 */
export async function compare(
  db: Database,
  table: ExportedTable,
  rows: readonly Row[],
): Promise<{ readonly counts: Counts; readonly write: readonly Row[] }> {
  const here = await db.table<Row>(table).bulkGet(rows.map(({ id }) => id));
  const added = rows.filter((_, index) => here[index] === undefined);
  const changed = rows.filter((row, index) => {
    const before = here[index];
    return before !== undefined && row.updatedAt > before.updatedAt;
  });
  return {
    counts: {
      added: added.length,
      changed: changed.length,
      same: rows.length - added.length - changed.length,
    },
    write: [...added, ...changed],
  };
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
