import type { Page } from 'puppeteer-core';
import type { Sheet } from '../../utils/history/concordance.ts';

export type Row = Record<string, unknown> & { readonly id: string };

/** The tables the run looks into. */
const tables = [
  'meetings',
  'showings',
  'reflections',
  'promises',
  'people',
  'drafts',
  'concordance',
] as const;
type Table = Exclude<(typeof tables)[number], 'concordance'>;

/** What is kept at one moment: rows by table, and the drafts in the pages' own storage by their id. */
export type Kept = Readonly<Record<Table, readonly Row[]>> & {
  readonly concordance: readonly Sheet[];
  readonly near: Readonly<Record<string, string>>;
};

/** Reads everything in a page of the extension, in one transaction: one moment of the database. */
export async function readKept(inside: Page): Promise<Kept> {
  return inside.evaluate(async (names) => {
    const near = Object.fromEntries(
      Object.entries({ ...localStorage }).filter(([name]) => name.startsWith('draft:')),
    );
    const empty = Object.fromEntries(names.map((name) => [name, []]));
    // Opening a database that is not there would make an empty one.
    const there = (await indexedDB.databases()).some(({ name }) => name === 'threshold');
    if (!there) return { ...empty, near } as never;
    const opening = indexedDB.open('threshold');
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const known = names.filter((name) => db.objectStoreNames.contains(name));
    const transaction = known.length > 0 ? db.transaction(known) : undefined;
    const read = (name: string) =>
      new Promise<unknown>((resolve, reject) => {
        const all = transaction?.objectStore(name).getAll();
        if (!all) return resolve([]);
        all.onsuccess = () => resolve(all.result);
        all.onerror = () => reject(all.error);
      });
    const found = await Promise.all(known.map(async (name) => [name, await read(name)] as const));
    db.close();
    return { ...empty, ...Object.fromEntries(found), near } as never;
  }, tables);
}
