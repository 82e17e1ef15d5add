import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import { describe, expect, test, vi } from 'vitest';
import { emptyPerson } from '../../utils/people/person';
import {
  countDue,
  hasDated,
  openPromises,
  readFollowThrough,
  settledSince,
} from '../../utils/store/readPromises';
import { recordNotice } from '../../utils/store/write/notices';
import { addPeople, Gone } from '../../utils/store/write/people';
import {
  deletePromise,
  movePromise,
  savePromise,
  settlePromise,
} from '../../utils/store/write/promises';
import { freshDatabase } from './support';

const now = Date.parse('2026-11-25T12:00:00Z');
const today = '2026-11-25';

async function three() {
  const db = freshDatabase();
  await addPeople(db, [{ ...emptyPerson, id: 'a', name: 'Ana' }], now);
  await savePromise(db, { id: 'none', text: ' whenever ', personIds: [] }, now);
  await savePromise(db, { id: 'late', text: 'late', due: '2026-11-20', personIds: ['a'] }, now);
  await savePromise(db, { id: 'soon', text: 'soon', due: today, personIds: [] }, now);
  const ids = async () => (await openPromises(db)).promises.map(({ id }) => id);
  return { db, ids };
}

describe('open promises', () => {
  test('come overdue first, those without a day last; settled ones are not among them', async () => {
    const { db, ids } = await three();
    expect(await ids()).toEqual(['late', 'soon', 'none']);
    expect(await countDue(db, today)).toBe(2);
    await settlePromise(db, { id: 'late', act: 'keep' }, now + 1);
    await settlePromise(db, { id: 'none', act: 'drop' }, now + 2);
    expect(await ids()).toEqual(['soon']);
    expect(await countDue(db, today)).toBe(1);
    expect((await settledSince(db, now, 60)).map(({ id }) => id)).toEqual(['none', 'late']);
    await settlePromise(db, { id: 'late', act: 'reopen' }, now + 3);
    expect(await ids()).toEqual(['late', 'soon']);
    expect(await readFollowThrough(db, now + 4, today)).toEqual({ kept: 0, of: 2 });
    await deletePromise(db, 'late');
    await expect(settlePromise(db, { id: 'late', act: 'keep' }, now)).rejects.toThrow(Gone);
  });

  test('moved ones keep where they were moved from, also when edited', async () => {
    const { db, ids } = await three();
    await movePromise(db, { id: 'soon', due: '2026-12-01' }, now + 1);
    await savePromise(db, { id: 'soon', text: 'sooner', personIds: ['a'] }, now + 2);
    expect(await db.promises.get('soon')).toEqual({
      id: 'soon',
      text: 'sooner',
      personIds: ['a'],
      createdAt: now,
      updatedAt: now + 2,
      moves: [
        { at: now + 1, from: today, to: '2026-12-01' },
        { at: now + 2, from: '2026-12-01' },
      ],
    });
    expect(await ids()).toEqual(['late', 'none', 'soon']);
    expect(await hasDated(db)).toBe(true);
    await movePromise(db, { id: 'late' }, now + 3);
    expect(await hasDated(db)).toBe(false);
  });

  test('a live list hears of a new one without a day', async () => {
    const { db } = await three();
    const seen: number[] = [];
    const subscription = liveQuery(async () => (await openPromises(db, 60)).count).subscribe({
      next: (count) => seen.push(count),
    });
    await vi.waitUntil(() => seen.includes(3), { timeout: 20_000 });
    await savePromise(db, { id: 'new', text: 'new', personIds: [] }, now);
    await vi.waitUntil(() => seen.includes(4), { timeout: 20_000 });
    subscription.unsubscribe();
    expect(seen.at(-1)).toBe(4);
  });

  test('of 10 000 only the first are read', async () => {
    const db = freshDatabase();
    await db.promises.bulkAdd(
      Array.from({ length: 10_000 }, (_, at) => ({
        id: `p${String(at).padStart(5, '0')}`,
        text: 'call',
        due: at % 2 ? '2026-11-20' : '2026-12-20',
        createdAt: now,
        updatedAt: now,
        ...(at % 4 ? { keptAt: now } : {}),
      })),
    );
    const { promises, count } = await openPromises(db, 50);
    expect([promises.length, count]).toEqual([50, 2_500]);
    expect(promises[0]?.id).toBe('p00000');
    // Counted and listed without reading the rows: Dexie's hook sees each row that is read.
    let read = 0;
    db.promises.hook('reading', (row) => {
      read += 1;
      return row;
    });
    expect(await readFollowThrough(db, now + 1, today)).toEqual({ kept: 7_500, of: 7_500 });
    expect(read).toBe(0);
    expect(await settledSince(db, now - 1, 60)).toHaveLength(60);
    expect(read).toBeLessThanOrEqual(120);
  });

  test('follow-through counts what came to a point within four weeks', async () => {
    const db = freshDatabase();
    const old = now - 29 * 24 * 60 * 60_000;
    const rows = [
      { keptAt: now },
      { keptAt: now - 1, due: '2020-01-01' },
      { keptAt: old },
      { droppedAt: now },
      { droppedAt: now, deletedAt: now },
      { due: '2026-11-24' },
      { due: '2026-11-24', keptAt: old },
      { due: '2026-10-01' },
      { due: '2026-12-01' },
      { due: today },
      {},
    ];
    const base = { text: 'call', createdAt: 1, updatedAt: 1 };
    await db.promises.bulkAdd(rows.map((row, at) => ({ ...base, ...row, id: `p${at}` })));
    expect(await readFollowThrough(db, now, today)).toEqual({ kept: 2, of: 4 });
  });

  test('after a clock that ran ahead and was put back, everything is still there', async () => {
    const { db, ids } = await three();
    const ahead = now + 400 * 24 * 60 * 60_000;
    await settlePromise(db, { id: 'late', act: 'keep' }, ahead);
    await movePromise(db, { id: 'soon', due: '2026-11-20' }, ahead);
    expect((await settledSince(db, now, 60)).map(({ id }) => id)).toEqual(['late']);
    expect(await countDue(db, today)).toBe(1);
    await settlePromise(db, { id: 'late', act: 'reopen' }, now);
    expect(await ids()).toEqual(['late', 'soon', 'none']);
  });
});

test('a reminder is kept for its day; earlier ones are forgotten', async () => {
  const db = freshDatabase();
  await recordNotice(db, '2026-11-24');
  await recordNotice(db, today);
  expect(await db.notices.toArray()).toEqual([{ id: today }]);
});
