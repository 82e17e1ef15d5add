import { type Act, move, settle } from '../../promises/state';
import type { Promised } from '../../reflections/reflection';
import type { Database } from '../database';
import { Gone, thoseThere } from './people';

/** A promise as it is handed in; `id` is made by the page, so that sending twice saves once. */
export interface PromiseSubmission {
  readonly id: string;
  readonly text: string;
  readonly due?: string | undefined;
  readonly personIds: readonly string[];
}

/** Makes a promise, or replaces what one says; a new due day is a move and kept as such. */
export async function savePromise(
  db: Database,
  { id, text, due, personIds }: PromiseSubmission,
  now: number,
): Promise<void> {
  await db.transaction('rw', db.people, db.promises, async () => {
    const before = await db.promises.get(id);
    const there = await thoseThere(db, personIds);
    const fresh: Promised = { id, text, createdAt: now, updatedAt: now, ...(due ? { due } : {}) };
    const { personIds: _, ...made } = before ? move(before, due, now) : fresh;
    const to = there.length > 0 ? { personIds: there } : {};
    await db.promises.put({ ...made, ...to, text: text.trim(), updatedAt: now });
  });
}

/** Says that a promise was kept or dropped, or takes it up again. Throws `Gone`. */
export function settlePromise(
  db: Database,
  { id, act }: { readonly id: string; readonly act: Act },
  now: number,
): Promise<void> {
  return change(db, id, (promise) => settle(promise, act, now));
}

/** Moves a promise to another day; to none without `due`. Throws `Gone`. */
export function movePromise(
  db: Database,
  { id, due }: { readonly id: string; readonly due?: string | undefined },
  now: number,
): Promise<void> {
  return change(db, id, (promise) => move(promise, due, now));
}

/** Deletes a promise for good. */
export async function deletePromise(db: Database, id: string): Promise<void> {
  await db.promises.delete(id);
}

async function change(
  db: Database,
  id: string,
  changed: (promise: Promised) => Promised,
): Promise<void> {
  await db.transaction('rw', db.promises, async () => {
    const before = await db.promises.get(id);
    if (!before || before.deletedAt !== undefined) throw new Gone();
    await db.promises.put(changed(before));
  });
}
