import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { find } from '../../utils/history/concordance';
import { readConcordance } from '../../utils/store/concordance';
import { Database } from '../../utils/store/database';

interface Frozen {
  readonly version: number;
  readonly stores: Record<string, { keyPath: string | string[]; indexes: string[] }>;
  readonly rows: Record<string, { id: string }[]>;
}

const folder = new URL('../frozen/', import.meta.url);
const frozen = readdirSync(folder).map(
  (name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Frozen,
);

/** Writes a database as the version of that time left it, without our own code. */
function lay(name: string, { version, stores, rows }: Frozen): Promise<void> {
  return new Promise((resolve, reject) => {
    // Dexie stores its version ten times over.
    const request = indexedDB.open(name, version * 10);
    request.onupgradeneeded = () => {
      for (const [store, { keyPath, indexes }] of Object.entries(stores)) {
        const made = request.result.createObjectStore(store, { keyPath });
        for (const index of indexes) {
          const name = index.replace('*', '');
          const path = name.startsWith('[') ? name.slice(1, -1).split('+') : name;
          made.createIndex(name, path, { multiEntry: name !== index });
        }
        for (const row of rows[store] ?? []) made.put(row);
      }
    };
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}

describe('a database of every version there was', () => {
  test('has a frozen example', () => {
    const steps = readdirSync(new URL('../../utils/store/migrations/', import.meta.url));
    expect(frozen.map(({ version }) => `v${version}.ts`).sort()).toEqual(steps.sort());
  });

  test.each(frozen)('opens with all its rows: version $version', async (old) => {
    await lay(`frozen-${old.version}`, old);
    const db = new Database(`frozen-${old.version}`);
    for (const [store, rows] of Object.entries(old.rows)) {
      // What was derived does not leave the table.
      const kept = rows.map((row) =>
        ['reflections', 'promises'].includes(store)
          ? { ...row, words: undefined, open: undefined }
          : row,
      );
      // Since version 6 a reflection keeps the kind and the platform of its meeting.
      const placed = kept.map((row) => ({ ...row, kind: 'team', platform: 'google-meet' }));
      const later: Record<string, readonly unknown[]> = {
        showings: rows,
        reflections: placed,
      };
      const expected = later[store] ?? kept;
      expect(await db.table(store).toArray()).toEqual(expected);
    }
    expect(await db.reflections.where({ week: '2026-W48' }).count()).toBe(1);
    const concordance = await readConcordance(db);
    expect(find(concordance, { text: 'ask', kind: 'team' }, [])).toEqual(concordance.ids);
    expect(concordance.ids).toHaveLength(1);
    expect(await db.promises.where({ open: 1 }).count()).toBe(
      old.rows.promises?.filter((row) => !('keptAt' in row)).length,
    );
    db.close();
  });

  test('from a newer version is left as it is', async () => {
    const newer = { ...(frozen[0] as Frozen), version: 99 };
    await lay('newer', newer);
    const db = new Database('newer');
    // Dexie opens a newer database as it stands: nothing is dropped.
    expect(await db.reflections.count()).toBe(newer.rows.reflections?.length);
    db.close();
  });
});
