import type {
  DBCore,
  DBCoreMutateRequest,
  DBCoreTable,
  DBCoreTransaction,
  Transaction,
} from 'dexie';
import {
  type Concordance,
  concordanceOf,
  type Listed,
  listedOn,
  listPromise,
  listReflection,
  type Sheet,
  sheetOf,
  spanOf,
} from '../history/concordance';
import type { Promised, Reflection } from '../reflections/reflection';
import type { Work } from './backup/work';
import type { Database } from './database';

type Of = Sheet['of'];
type Key = readonly [Of, number];

const name = 'concordance';
/** How many sheets are read, and how many rows are listed, at a time. */
const sheetsAtOnce = 60;
const rowsAtOnce = 1_000;

const unwatched: Work = { signal: new AbortController().signal, progress: () => undefined };

/** Transactions at whose end all is listed anew. */
const resting = new WeakSet<DBCoreTransaction>();

/**
 * Keeps the concordance true, whoever writes reflections and promises: what a write changes is
 * listed in the same transaction, so that no writer can forget it.
 */
export function keepConcordance(db: Database): void {
  db.use({
    stack: 'dbcore',
    name,
    create: (core) => ({
      ...core,
      transaction: (stores, mode, options) =>
        core.transaction(mode === 'readwrite' ? withSheets(stores) : stores, mode, options),
      table: (table) =>
        table === 'reflections' || table === 'promises' ? listing(core, table) : core.table(table),
    }),
  });
}

/** Lists nothing in this transaction until `listAll` is called at its end: for very many rows. */
export function letConcordanceRest({ idbtrans }: Transaction): void {
  resting.add(idbtrans);
}

/** Lists all reflections and promises anew. Throws the signal's reason when it is cancelled. */
export async function listAll(
  transaction: Transaction,
  { signal, progress }: Work = unwatched,
): Promise<void> {
  const sheets = transaction.table<Sheet, Key>(name);
  await sheets.clear();
  const all =
    (await transaction.table('reflections').count()) +
    (await transaction.table('promises').count());
  let done = 0;
  for (const of of ['reflections', 'promises'] as const) {
    const spans = new Map<number, Listed[]>();
    let last: string | undefined = '';
    while (last !== undefined) {
      const rows: (Reflection | Promised)[] = await transaction
        .table<Reflection | Promised, string>(of)
        .where('id')
        .above(last)
        .limit(rowsAtOnce)
        .toArray();
      for (const row of rows) addTo(spans, listRow(of, row));
      last = rows.at(-1)?.id;
      signal.throwIfAborted();
      done += rows.length;
      progress(done / Math.max(1, all));
    }
    await sheets.bulkPut([...spans].map(([span, listed]) => sheetOf(of, span, listed)));
  }
}

/** Reads all of the concordance, some at a time, so that nothing else waits long. */
export async function readConcordance(db: Database): Promise<Concordance> {
  const keys = await db.concordance.toCollection().primaryKeys();
  const reads: Promise<Sheet[]>[] = [];
  for (let from = 0; from < keys.length; from += sheetsAtOnce) {
    const some = keys.slice(from, from + sheetsAtOnce);
    const between = db.concordance.where(':id').between(some[0], some.at(-1), true, true);
    reads.push(between.toArray());
  }
  return concordanceOf((await Promise.all(reads)).flat());
}

function withSheets(stores: string[]): string[] {
  const listed = stores.includes('reflections') || stores.includes('promises');
  return listed && !stores.includes(name) ? [...stores, name] : stores;
}

function listRow(of: Of, row: Reflection | Promised): Listed | undefined {
  return of === 'reflections' ? listReflection(row as Reflection) : listPromise(row as Promised);
}

function addTo(spans: Map<number, Listed[]>, one: Listed | undefined): void {
  if (!one) return;
  const span = spans.get(spanOf(one.at));
  if (span) span.push(one);
  else spans.set(spanOf(one.at), [one]);
}

/**
 * A table whose rows are listed as they are written. Chained rather than awaited: a native `await`
 * would lose the transaction where a single call made its own.
 */
function listing(core: DBCore, of: Of): DBCoreTable {
  const table = core.table(of);
  return {
    ...table,
    mutate: (request) => {
      const { trans } = request;
      // Before the version that brought the concordance, an upgrade finds none.
      const there = (trans as IDBTransaction).objectStoreNames.contains(name);
      if (!there || resting.has(trans)) return table.mutate(request);
      return rowsBefore(table, request).then((before) =>
        table.mutate(request).then((done) => {
          const after = request.type === 'add' || request.type === 'put' ? request.values : [];
          const written = after.filter((_, at) => !(at in done.failures));
          return relist(core.table(name), trans, of, before, written).then(() => done);
        }),
      );
    },
  };
}

/** The rows a write replaces or removes, as they stand before it. */
function rowsBefore(
  table: DBCoreTable,
  request: DBCoreMutateRequest,
): Promise<(Reflection | Promised)[]> {
  const { trans, type } = request;
  if (type === 'deleteRange') {
    const query = { index: table.schema.primaryKey, range: request.range };
    return table.query({ trans, values: true, query }).then(({ result }) => result);
  }
  const keys = type === 'delete' ? request.keys : request.values.map(({ id }: Reflection) => id);
  return table
    .getMany({ trans, keys: type === 'add' ? [] : keys })
    .then((rows) => rows.filter((row) => row !== undefined));
}

function relist(
  sheets: DBCoreTable,
  trans: DBCoreTransaction,
  of: Of,
  before: readonly (Reflection | Promised)[],
  after: readonly (Reflection | Promised)[],
): Promise<unknown> {
  const changed = new Set([...before, ...after].map(({ id }) => id));
  const spans = new Map<number, Listed[]>();
  for (const row of before) spans.set(spanOf('at' in row ? row.at : row.createdAt), []);
  for (const row of after) addTo(spans, listRow(of, row));
  const keys = [...spans.keys()].map((span): Key => [of, span]);
  return sheets.getMany({ trans, keys }).then((found: readonly (Sheet | undefined)[]) => {
    const values = [...spans].map(([span, listed], at) => {
      const before = found[at];
      const kept = before ? listedOn(before).filter(({ id }) => !changed.has(id)) : [];
      return sheetOf(of, span, [...kept, ...listed]);
    });
    const full = values.filter(({ ids }) => ids.length > 0);
    const empty = values.filter(({ ids }) => ids.length === 0);
    const gone = empty.map(({ of, span }): Key => [of, span]);
    return sheets
      .mutate({ trans, type: 'put', values: full })
      .then(() => sheets.mutate({ trans, type: 'delete', keys: gone }));
  });
}
