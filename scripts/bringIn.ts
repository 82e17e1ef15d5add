import { randomUUID } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import type { Body } from '../utils/messages.ts';
import { ask } from './ask.ts';
import { until } from './page.ts';

/** Rows handed over at once. */
const atOnce = 1_000;

/** Rows by table. */
export type Tables = Readonly<Record<string, readonly object[]>>;

/** Brings rows in as an import does, from a page of the extension: all of them or none. */
export async function bringIn(inside: Page, batches: Iterable<Tables>): Promise<void> {
  const importId = randomUUID();
  let pieces = 0;
  for (const tables of batches) {
    for (const [table, all] of Object.entries(tables)) {
      for (let first = 0; first < all.length; first += atOnce) {
        const rows = all.slice(first, first + atOnce);
        const piece = { importId, no: pieces, table, rows };
        await ask(inside, 'stageImport', piece as unknown as Body<'stageImport'>);
        pieces += 1;
      }
    }
  }
  await ask(inside, 'commitImport', { importId, pieces });
  let kind = 'running';
  const ended = async () => {
    kind = (await ask(inside, 'importState', { importId })).kind;
    return kind !== 'running';
  };
  await until(ended, { what: 'the import', timeout: 900_000 });
  if (kind !== 'taken') throw new Error(`The import is ${kind}`);
}
