import { expect, test, vi } from 'vitest';
import { importRuns } from '../../utils/background/importRuns';
import type { Database } from '../../utils/store/database';
import { freshDatabase } from '../store/support';

const now = Date.parse('2026-11-25T09:00:00Z');
const asked = { importId: 'i' };

/** An import of one plan for a week, laid aside. */
async function staged(db: Database) {
  const runs = importRuns(
    db,
    () => now,
    async () => undefined,
  );
  const rows = [{ id: '2026-W50', text: 'When asked, I wait.', updatedAt: now }];
  const sender = {} as never;
  await runs.stageImport({ ...asked, no: 0, table: 'intentions', rows }, sender);
  /** Asks until it has ended. */
  const outcome = () =>
    vi.waitFor(async () => {
      const state = await runs.importState(asked, sender);
      if (state.kind === 'running') throw new Error('It still runs');
      return state;
    });
  return {
    outcome,
    commit: (pieces = 1) => runs.commitImport({ ...asked, pieces }, sender),
    drop: () => runs.dropImport(asked, sender),
  };
}

test('an import is begun, followed, and tells what it came to, also when asked again', async () => {
  const db = freshDatabase();
  const { commit, outcome } = await staged(db);
  expect(await outcome()).toEqual({ kind: 'lost' });
  await Promise.all([commit(), commit()]);
  const taken = { kind: 'taken', counts: { added: 1, changed: 0, same: 0 } };
  expect(await outcome()).toEqual(taken);
  await commit();
  expect(await outcome()).toEqual(taken);
  expect(await db.intentions.count()).toBe(1);
});

test('one that fails says so, leaves nothing, and can be begun again', async () => {
  const db = freshDatabase();
  const { commit, outcome } = await staged(db);
  await commit(2);
  expect(await outcome()).toMatchObject({ kind: 'failed' });
  expect(await db.intentions.count()).toBe(0);
  await commit();
  expect(await outcome()).toMatchObject({ kind: 'taken' });
});

test('one that is let go while it runs is taken in wholly or not at all', async () => {
  const db = freshDatabase();
  const { commit, drop, outcome } = await staged(db);
  await commit();
  await drop();
  const { kind } = await outcome();
  expect(await db.intentions.count()).toBe(kind === 'taken' ? 1 : 0);
  expect((await db.imports.toArray()).filter(({ no }) => no >= 0)).toEqual([]);
});
