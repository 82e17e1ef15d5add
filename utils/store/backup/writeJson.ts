import type { Database } from '../database';
import { type ExportedTable, exportedTables, format, formatVersion } from './tables';
import type { Work } from './work';

/** How many rows are read at a time. */
const rowsAtOnce = 500;

/**
 * Everything she wrote as one JSON file (docs/data.md), as pieces of text. Read in one transaction:
 * the file is one moment, whatever is written meanwhile. Rows that are being deleted are left out.
 * Rejects with the signal's reason when it is cancelled.
 */
export async function writeJson(
  db: Database,
  now: number,
  { signal, progress }: Work,
): Promise<string[]> {
  const tables = exportedTables.map((name) => db.table(name));
  return db.transaction('r', tables, async () => {
    const counts = await Promise.all(tables.map((table) => table.count()));
    const all = counts.reduce((total, count) => total + count, 0);
    const parts = [
      `{"format":${JSON.stringify(format)},"version":${formatVersion},"madeAt":${now},"tables":{`,
    ];
    let done = 0;
    for (const [index, name] of exportedTables.entries()) {
      parts.push(`${index === 0 ? '' : ',\n'}${JSON.stringify(name)}:[`);
      let first = true;
      for await (const rows of chunksOf(db, name)) {
        signal.throwIfAborted();
        const texts = rows.filter(isKept).map((row) => JSON.stringify(plain(row)));
        if (texts.length > 0) parts.push(`${first ? '\n' : ',\n'}${texts.join(',\n')}`);
        if (texts.length > 0) first = false;
        done += rows.length;
        progress(all === 0 ? 1 : done / all);
      }
      parts.push(']');
    }
    parts.push('}}\n');
    return parts;
  });
}

/** The rows of a table by key, some at a time; each read begins after the last key. */
async function* chunksOf(
  db: Database,
  name: ExportedTable,
): AsyncGenerator<Record<string, unknown>[]> {
  const table = db.table<Record<string, unknown>, string>(name);
  let last: string | undefined;
  while (true) {
    const from = last === undefined ? table.toCollection() : table.where(':id').above(last);
    const rows = await from.limit(rowsAtOnce).toArray();
    if (rows.length > 0) yield rows;
    if (rows.length < rowsAtOnce) return;
    last = String(rows.at(-1)?.id);
  }
}

function isKept({ deletedAt }: Record<string, unknown>): boolean {
  return deletedAt === undefined;
}

/** A row without the words derived from it; a showing's words are its own and stay. */
function plain({ words, ...row }: Record<string, unknown>): Record<string, unknown> {
  return words === undefined || Array.isArray(words) ? row : { ...row, words };
}
