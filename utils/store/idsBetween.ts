import type { Database } from './database';

/** The ids of a range of an index, in its order; an id for each of its keys that lies in the range. */
export async function idsBetween(
  db: Database,
  name: 'reflections' | 'promises',
  index: string,
  range: IDBKeyRange,
): Promise<readonly string[]> {
  const table = db.table(name);
  const { lower, upper, lowerOpen, upperOpen } = range;
  const known = table.where(index).between(lower, upper, !lowerOpen, !upperOpen);
  // For a live query Dexie notes each id it reads in a tree, which takes far longer than reading
  // it: it is asked for one, so that it knows the range, and for one of all, for what is removed.
  await Promise.all([known.limit(1).primaryKeys(), table.limit(1).primaryKeys()]);
  const store = db.backendDB().transaction(name, 'readonly').objectStore(name);
  const asked = store.index(index).getAllKeys(range);
  return new Promise((resolve, reject) => {
    asked.addEventListener('success', () => resolve(asked.result.map(String)));
    asked.addEventListener('error', () => reject(asked.error));
  });
}
