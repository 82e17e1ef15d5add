import { readFileSync } from 'node:fs';
import { armor, Encrypter } from 'age-encryption';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { find } from '../../utils/history/concordance';
import type { Reflection } from '../../utils/reflections/reflection';
import { lock, unlock, whyNot } from '../../utils/store/backup/locked';
import { isLocked } from '../../utils/store/backup/mark';
import { exportedTables, keptHere } from '../../utils/store/backup/tables';
import { writeJson } from '../../utils/store/backup/writeJson';
import { writeCsv, writeWeeks } from '../../utils/store/backup/writeText';
import { readConcordance } from '../../utils/store/concordance';
import {
  commitImport,
  deleteAll,
  dropImport,
  purgeImports,
  stageImport,
} from '../../utils/store/write/imports';
import { deleteReflection } from '../../utils/store/write/reflections';
import { freshDatabase } from '../store/support';
import {
  anyPromise,
  anyReflection,
  everything,
  exported,
  now,
  rowsOf,
  take,
  work,
} from './support';

const frozen = JSON.parse(readFileSync(new URL('../frozen/v7.json', import.meta.url), 'utf8')) as {
  rows: Record<string, { id: string }[]>;
};

/** A database with a row in every table that the frozen example fills. */
async function filled() {
  const db = freshDatabase();
  // The concordance is written with them.
  const { concordance: _, ...tables } = frozen.rows;
  for (const [table, rows] of Object.entries(tables)) await db.table(table).bulkAdd(rows);
  return db;
}

const anyRows = fc.record({ reflections: rowsOf(anyReflection), promises: rowsOf(anyPromise) });

describe('an export', () => {
  test('names every table, or says why not', () => {
    const known = [...exportedTables, ...Object.keys(keptHere)];
    const tables = freshDatabase().tables.map(({ name }) => name);
    expect(tables.filter((name) => !known.includes(name))).toEqual([]);
  });

  test('comes back exactly, with a row of every table', async () => {
    const db = await filled();
    const before = await everything(db);
    const other = freshDatabase();
    await take(other, await exported(db));
    expect(await everything(other)).toEqual(before);
    expect(Object.values(before).every((rows) => rows && rows.length > 0)).toBe(true);
  });

  test('comes back exactly whatever was written, and twice changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, async ({ reflections, promises }) => {
        const db = freshDatabase();
        await db.reflections.bulkAdd(reflections);
        await db.promises.bulkAdd(promises);
        const file = await exported(db);
        const other = freshDatabase();
        const first = await take(other, file);
        expect(first.added).toBe(reflections.length + promises.length);
        expect(await everything(other)).toEqual(await everything(db));
        expect(await exported(other)).toBe(file);
        expect(await take(other, file)).toEqual({ added: 0, changed: 0, same: first.added });
        expect(await exported(other)).toBe(file);
        await Promise.all([db.delete(), other.delete()]);
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  test('leaves out what is being deleted, and stops when it is cancelled', async () => {
    const db = await filled();
    const [row] = frozen.rows.reflections ?? [];
    await deleteReflection(db, row?.id ?? '', now);
    const file = JSON.parse(await exported(db)) as { tables: Record<string, unknown[]> };
    expect(file.tables.reflections).toEqual([]);
    const stopped = { ...work, signal: AbortSignal.abort() };
    await expect(writeJson(db, now, stopped)).rejects.toThrow();
  });
});

describe('an import', () => {
  test('merges by id: the later change wins, whichever side it is on', async () => {
    await fc.assert(
      fc.asyncProperty(rowsOf(anyReflection), rowsOf(anyReflection), async (here, there) => {
        const [a, b] = [freshDatabase(), freshDatabase()];
        // The words are put into the row that is added: these are to stay as they are.
        await a.reflections.bulkAdd(structuredClone(here));
        await b.reflections.bulkAdd(structuredClone(there));
        await take(a, await exported(b));
        const kept = new Map(here.map((row) => [row.id, row]));
        for (const row of there) {
          const before = kept.get(row.id);
          if (!before || row.updatedAt > before.updatedAt) kept.set(row.id, row);
        }
        const rows = await a.reflections.toArray();
        expect(new Map(rows.map((row) => [row.id, row]))).toEqual(kept);
        await Promise.all([a.delete(), b.delete()]);
      }),
      { numRuns: 20 },
    );
  }, 60_000);

  test('is all or nothing: a missing piece leaves everything as it was', async () => {
    const db = await filled();
    const before = await everything(db);
    const rows = [{ ...frozen.rows.intentions?.[0], id: '2026-W50' }];
    await stageImport(db, { importId: 'i', no: 0, table: 'intentions', rows }, now);
    await expect(commitImport(db, { importId: 'i', pieces: 2 }, now, work)).rejects.toThrow();
    expect(await everything(db)).toEqual(before);
    await purgeImports(db, now + 2 * 60 * 60_000);
    expect(await db.imports.count()).toBe(0);
  });

  test('that is cancelled while it is taken in leaves everything as it was', async () => {
    const db = await filled();
    const before = await everything(db);
    const rows = [{ ...frozen.rows.intentions?.[0], id: '2026-W50' }];
    const controller = new AbortController();
    for (const no of [0, 1]) {
      await stageImport(db, { importId: 'i', no, table: 'intentions', rows }, now);
    }
    const stopping = { signal: controller.signal, progress: () => controller.abort() };
    const commit = commitImport(db, { importId: 'i', pieces: 2 }, now, stopping);
    await expect(commit).rejects.toThrow();
    expect(await everything(db)).toEqual(before);
    await dropImport(db, 'i');
    expect(await db.imports.count()).toBe(0);
  });

  test('asked to end twice, as after a lost answer, answers the same and writes once', async () => {
    const db = freshDatabase();
    const rows = frozen.rows.intentions ?? [];
    await stageImport(db, { importId: 'i', no: 0, table: 'intentions', rows }, now);
    const first = await commitImport(db, { importId: 'i', pieces: 1 }, now, work);
    expect(first).toEqual({ added: 1, changed: 0, same: 0 });
    expect(await commitImport(db, { importId: 'i', pieces: 1 }, now, work)).toEqual(first);
  });

  test('of an earlier version gives reflections the kind and platform of their meetings', async () => {
    const db = await filled();
    const before = await everything(db);
    const file = JSON.parse(await exported(db)) as { tables: { reflections: object[] } };
    for (const row of file.tables.reflections)
      Object.assign(row, { kind: undefined, platform: undefined });
    const other = freshDatabase();
    await take(other, JSON.stringify(file));
    expect(await everything(other)).toEqual(before);
    expect(await take(other, JSON.stringify(file))).toMatchObject({ added: 0, changed: 0 });
  });

  test('what is taken in can be found by its words', async () => {
    const db = freshDatabase();
    await take(db, await exported(await filled()));
    expect(find(await readConcordance(db), { text: 'answer' }, [])).toHaveLength(1);
  });
});

test('an import in many pieces is listed as one in few is', async () => {
  const rows = fc.sample(rowsOf(anyReflection), { numRuns: 40, seed: 1 }).flat();
  const [few, many] = [freshDatabase(), freshDatabase()];
  const latest = new Map<string, Reflection>();
  for (const row of rows) latest.set(row.id, row);
  await few.reflections.bulkPut(structuredClone([...latest.values()]));
  const pieces = [...latest.values()].map((row, no) => ({ no, rows: [row] }));
  for (const piece of pieces) {
    await stageImport(many, { importId: 'i', table: 'reflections', ...piece }, now);
  }
  const told: number[] = [];
  const progress = (done: number) => told.push(done);
  await commitImport(many, { importId: 'i', pieces: pieces.length }, now, { ...work, progress });
  expect(await many.concordance.toArray()).toEqual(await few.concordance.toArray());
  expect(told).toEqual([...told].sort((a, b) => a - b));
  expect(told.at(-1)).toBe(1);
});

test('deleting everything leaves no row in any table', async () => {
  const db = await filled();
  await deleteAll(db);
  const counts = await Promise.all(db.tables.map((table) => table.count()));
  expect(counts.every((count) => count === 0)).toBe(true);
});

test('weeks come as one file a week', async () => {
  const db = await filled();
  const bytes = Buffer.concat(await writeWeeks(db, work));
  const files = unzipSync(new Uint8Array(bytes));
  expect(Object.keys(files)).toEqual(['2026-W48.md']);
  const text = new TextDecoder().decode(files['2026-W48.md']);
  expect(text).toMatch(/^---\nweek: 2026-W48\nfrom: 2026-11-23\nto: 2026-11-29\nreflections: 1\n/);
  expect(text).toContain('> Ask before I answer.');
  expect((await writeCsv(db, work)).join('').split('\r\n')).toHaveLength(3);
});

test('a locked copy opens with its passphrase', async () => {
  const locked = await lock(new Blob(['{"a":"é"}']), 'correct horse');
  expect(await isLocked(locked)).toBe(true);
  expect(await unlock(locked, 'correct horse')).toBe('{"a":"é"}');
}, 60_000);

test('a locked file written in letters opens as well', async () => {
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(8);
  encrypter.setPassphrase('correct horse');
  const file = new Blob([armor.encode(await encrypter.encrypt('words'))]);
  expect(await isLocked(file)).toBe(true);
  expect(await unlock(file, 'correct horse')).toBe('words');
  expect(await unlock(file.slice(0, 90), 'correct horse').catch(whyNot)).toBe('damaged');
});

test('a wrong passphrase and a damaged file are told apart', async () => {
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(8);
  encrypter.setPassphrase('correct horse');
  const file = new Blob([new Uint8Array(await encrypter.encrypt('words'))]);
  expect(await unlock(file, 'wrong').catch(whyNot)).toBe('passphrase');
  const cut = file.slice(0, file.size - 3);
  expect(await unlock(cut, 'correct horse').catch(whyNot)).toBe('damaged');
  expect(await isLocked(new Blob(['{}']))).toBe(false);
});
