import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import { expect, test, vi } from 'vitest';
import { emptyFields } from '../../utils/reflections/reflection';
import { readConcordance } from '../../utils/store/concordance';
import { countDue, openPromises } from '../../utils/store/readPromises';
import { deletePromise, savePromise, settlePromise } from '../../utils/store/write/promises';
import { deleteReflection, saveReflection } from '../../utils/store/write/reflections';
import { freshDatabase } from './support';

const noon = Date.parse('2026-11-24T12:00:00Z');
const week = 7 * 24 * 60 * 60_000;

/** The last answer of a live query, and how to let it go. */
function follow<T>(query: () => Promise<T>) {
  const seen: { last?: T } = {};
  const subscription = liveQuery(query).subscribe({
    next: (value) => {
      seen.last = value;
    },
  });
  return { seen, stop: () => subscription.unsubscribe() };
}

test('what can be found is told anew when a reflection of any week is saved or deleted', async () => {
  const db = freshDatabase();
  const { seen, stop } = follow(async () => (await readConcordance(db)).ids);
  const save = (id: string, at: number) =>
    saveReflection(db, { id, fields: { ...emptyFields, presence: 4, line: 'x' } }, at);
  await vi.waitFor(() => expect(seen.last).toEqual([]));
  await save('a', noon);
  await vi.waitFor(() => expect(seen.last).toEqual(['a']));
  await save('b', noon + 2 * week);
  await vi.waitFor(() => expect(seen.last).toEqual(['b', 'a']));
  await save('c', noon + 1);
  await vi.waitFor(() => expect(seen.last).toEqual(['b', 'c', 'a']));
  await deleteReflection(db, 'b', noon);
  await vi.waitFor(() => expect(seen.last).toEqual(['c', 'a']));
  stop();
});

test('open promises are told anew when one is made, kept, taken up again or deleted', async () => {
  const db = freshDatabase();
  const { seen, stop } = follow(async () => [
    (await openPromises(db)).count,
    await countDue(db, '2026-11-24'),
  ]);
  const save = (id: string, due?: string) =>
    savePromise(db, { id, text: 'x', due, personIds: [] }, noon);
  await vi.waitFor(() => expect(seen.last).toEqual([0, 0]));
  await save('a');
  await vi.waitFor(() => expect(seen.last).toEqual([1, 0]));
  await save('b', '2026-11-20');
  await vi.waitFor(() => expect(seen.last).toEqual([2, 1]));
  await settlePromise(db, { id: 'b', act: 'keep' }, noon);
  await vi.waitFor(() => expect(seen.last).toEqual([1, 0]));
  await settlePromise(db, { id: 'b', act: 'reopen' }, noon);
  await vi.waitFor(() => expect(seen.last).toEqual([2, 1]));
  await deletePromise(db, 'a');
  await vi.waitFor(() => expect(seen.last).toEqual([1, 1]));
  stop();
});
