import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyPerson } from '../../utils/people/person';
import { emptyFields } from '../../utils/reflections/reflection';
import type { Database } from '../../utils/store/database';
import { countAbout, lastSpoken, peopleIn, readKnown } from '../../utils/store/readPeople';
import { leftSoFar, recordLeft } from '../../utils/store/write/ledger';
import {
  addPeople,
  archivePerson,
  ChangedSince,
  deletePerson,
  editPerson,
  Gone,
  linkPeople,
  mergeTwo,
  purgeMerges,
  recordSeries,
  saveMoment,
  undoMerge,
} from '../../utils/store/write/people';
import { savePromise, settlePromise } from '../../utils/store/write/promises';
import { editReflection, saveReflection } from '../../utils/store/write/reflections';
import { anyFields } from '../people/support';
import { endedMeeting, freshDatabase, see } from './support';

const now = Date.parse('2026-11-25T12:00:00Z');
const room = { platform: 'jitsi', code: 'abc' };
const named = (id: string, name = id) => ({ ...emptyPerson, id, name });
const win = (id: string, personIds: string[]) => ({
  id,
  kind: 'win' as const,
  personIds,
  at: now,
  what: 'Asked first',
  why: '',
});

/** Every row of every table, to be compared. */
async function everything(db: Database) {
  return Object.fromEntries(
    await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()])),
  );
}

/** Ana and Ben with a bit of everything. */
async function furnished() {
  const db = freshDatabase();
  await addPeople(db, [named('ana', 'Ana'), named('ben', 'Ben')], now);
  const meetingId = await endedMeeting(db, now);
  await linkPeople(db, { ...room, personIds: ['ana', 'ben'] }, now);
  const fields = { ...emptyFields, presence: 4, recognised: 'ana, Cleo' } as const;
  await saveReflection(db, { id: 'r1', meetingId, fields: { ...fields, practised: [] } }, now);
  await saveMoment(db, win('w1', ['ana', 'ben']), now);
  await saveMoment(db, win('w2', ['ana']), now);
  await savePromise(db, { id: 'p1', text: 'intro', personIds: ['ana'] }, now);
  await savePromise(db, { id: 'p2', text: 'notes', personIds: ['ben', 'ana'] }, now);
  const ana = await db.people.get('ana');
  if (!ana) throw new Error('Ana was not added');
  return { db, meetingId, ana };
}

describe('people', () => {
  test('adding twice adds once; 2 000 in one go', async () => {
    const db = freshDatabase();
    const many = Array.from({ length: 2_000 }, (_, at) => named(`p${at}`));
    await addPeople(db, many, now);
    await editPerson(db, { id: 'p1', fields: { ...emptyPerson, name: 'Ana' } }, now + 1);
    await addPeople(db, many, now + 2);
    expect(await db.people.count()).toBe(2_000);
    expect(await db.people.get('p1')).toMatchObject({ name: 'Ana', createdAt: now });
  });

  test('what is not there cannot be edited or put away; what is put away stays', async () => {
    const { db } = await furnished();
    await expect(
      editPerson(db, { id: 'x', fields: { ...emptyPerson, name: 'X' } }, now),
    ).rejects.toThrow(Gone);
    await expect(archivePerson(db, { id: 'x', archived: true }, now)).rejects.toThrow(Gone);
    await archivePerson(db, { id: 'ana', archived: true }, now + 1);
    await editPerson(db, { id: 'ana', fields: { ...emptyPerson, name: 'Anna' } }, now + 2);
    expect(await db.people.get('ana')).toMatchObject({ name: 'Anna', archivedAt: now + 1 });
    await archivePerson(db, { id: 'ana', archived: false }, now + 3);
    expect(await db.people.get('ana')).not.toHaveProperty('archivedAt');
  });
});

describe('a merge', () => {
  test('moves everything to the kept one, once', async () => {
    const { db, meetingId } = await furnished();
    const merge = { id: 'm1', keptId: 'ana', absorbedId: 'ben' };
    await mergeTwo(db, merge, now + 1);
    await mergeTwo(db, merge, now + 2);
    expect(await db.people.toArray()).toMatchObject([{ name: 'Ana', aliases: ['Ben'] }]);
    expect((await db.moments.get('w1'))?.personIds).toEqual(['ana']);
    expect((await db.promises.get('p2'))?.personIds).toEqual(['ana']);
    expect((await db.meetings.get(meetingId))?.people).toEqual(['ana']);
    expect((await db.series.toArray())[0]?.personIds).toEqual(['ana']);
  });

  test('undone, every row is exactly as it was, whoever was merged', async () => {
    await fc.assert(
      fc.asyncProperty(anyFields, anyFields, async (a, b) => {
        const { db } = await furnished();
        await editPerson(db, { id: 'ana', fields: a }, now);
        await editPerson(db, { id: 'ben', fields: b }, now);
        const before = await everything(db);
        await mergeTwo(db, { id: 'm1', keptId: 'ben', absorbedId: 'ana' }, now + 1);
        await undoMerge(db, 'm1');
        expect(await everything(db)).toEqual(before);
        db.close();
      }),
      { numRuns: 20 },
    );
  });

  test('is not undone over later words, nor after a month', async () => {
    const { db } = await furnished();
    await mergeTwo(db, { id: 'm1', keptId: 'ana', absorbedId: 'ben' }, now);
    await editPerson(db, { id: 'ana', fields: { ...emptyPerson, name: 'Anna' } }, now + 1);
    await expect(undoMerge(db, 'm1')).rejects.toThrow(ChangedSince);
    expect((await db.people.get('ana'))?.name).toBe('Anna');
    await purgeMerges(db, now + 31 * 24 * 60 * 60_000);
    await expect(undoMerge(db, 'm1')).rejects.toThrow(Gone);
  });
});

describe('deleting for good', () => {
  test('takes what was counted, leaves what is shared, and breaks no open reflection', async () => {
    const { db, meetingId, ana } = await furnished();
    expect(await countAbout(db, ana)).toEqual({
      moments: { win: 2, feedback: 0, checkIn: 0 },
      promises: 2,
      meetings: 1,
      reflections: 1,
    });
    await deletePerson(db, 'ana');
    await deletePerson(db, 'ana');
    expect((await db.people.toArray()).map(({ id }) => id)).toEqual(['ben']);
    expect((await db.moments.toArray()).map(({ id, personIds }) => [id, personIds])).toEqual([
      ['w1', ['ben']],
    ]);
    expect((await db.promises.toArray()).map(({ id }) => id)).toEqual(['p2']);
    expect((await db.meetings.get(meetingId))?.people).toEqual(['ben']);
    expect((await db.reflections.get('r1'))?.recognised).toEqual(['Cleo']);
    const fields = { ...emptyFields, presence: 3, recognised: 'Ana' } as const;
    await editReflection(db, { id: 'r1', fields: { ...fields, practised: [] } }, now);
    expect((await db.reflections.get('r1'))?.recognised).toEqual(['Ana']);
  });

  test('leaves no row behind that a form still open hands in later', async () => {
    const { db } = await furnished();
    await deletePerson(db, 'ana');
    await expect(saveMoment(db, win('w3', ['ana']), now)).rejects.toThrow(Gone);
    await saveMoment(db, win('w4', ['ana', 'ben']), now);
    await savePromise(db, { id: 'p3', text: 'call', personIds: ['ana'] }, now);
    await linkPeople(db, { ...room, personIds: ['ana', 'ben'] }, now);
    const after = JSON.stringify(await everything(db));
    expect(after).not.toContain('"ana"');
    expect((await db.promises.get('p3'))?.text).toBe('call');
  });

  test('takes a kept merge along: nothing of them stays behind', async () => {
    const { db } = await furnished();
    await mergeTwo(db, { id: 'm1', keptId: 'ben', absorbedId: 'ana' }, now);
    await deletePerson(db, 'ben');
    expect(await db.merges.count()).toBe(0);
    expect(JSON.stringify(await everything(db))).not.toContain('Ben');
  });
});

describe('who is in a meeting', () => {
  test('is remembered for the room, and stamped on the next meeting there', async () => {
    const { db } = await furnished();
    const next = await see(db, 'lobby', now + 900_000);
    if (!next) throw new Error('The lobby was not seen');
    expect(next).not.toHaveProperty('people');
    expect(await peopleIn(db, next)).toEqual(['ana', 'ben']);
    await recordSeries(db, next);
    expect((await db.meetings.get(next.id))?.people).toEqual(['ana', 'ben']);
    expect((await see(db, 'inCall', now + 901_000))?.people).toEqual(['ana', 'ben']);
    await linkPeople(db, { ...room, personIds: [] }, now + 902_000);
    expect(await peopleIn(db, { ...room })).toEqual([]);
  });

  test('a promise in a meeting with one known person is a promise to them', async () => {
    const db = freshDatabase();
    await addPeople(db, [named('ana')], now);
    const meetingId = await endedMeeting(db, now);
    await linkPeople(db, { ...room, personIds: ['ana'] }, now);
    const fields = { ...emptyFields, presence: 4, promise: 'intro', due: '2026-11-27' } as const;
    const handed = { ...fields, practised: [] };
    await saveReflection(db, { id: 'r1', meetingId, fields: handed }, now);
    const [promise] = await db.promises.toArray();
    expect(promise).toMatchObject({ personIds: ['ana'], due: '2026-11-27' });
    await settlePromise(db, { id: promise?.id ?? '', act: 'keep' }, now + 1);
    await editReflection(db, { id: 'r1', fields: { ...handed, promise: 'the intro' } }, now + 2);
    expect((await db.promises.toArray())[0]).toMatchObject({
      text: 'the intro',
      keptAt: now + 1,
      personIds: ['ana'],
    });
  });

  test('what is known at the door: open promises, the last win, when they last spoke', async () => {
    const { db, meetingId } = await furnished();
    await settlePromise(db, { id: 'p1', act: 'keep' }, now);
    const [ana] = await readKnown(db, 'another', ['ana', 'nobody']);
    expect(ana).toMatchObject({ lastWin: { what: 'Asked first' }, lastSpoken: '2026-11-25' });
    expect(ana?.promises.map(({ text }) => text)).toEqual(['notes']);
    expect(await lastSpoken(db, 'ana', meetingId)).toBeUndefined();
    await saveMoment(db, { id: 'c', kind: 'checkIn', personIds: ['ana'], at: now + 5 }, now);
    expect(await lastSpoken(db, 'ana', meetingId)).toBe(now + 5);
  });
});

test('the tab that was left: totals of the call in that page, which only grow', async () => {
  const db = freshDatabase();
  expect(await leftSoFar(db, 's:1:0', now)).toBeUndefined();
  const meeting = await see(db, 'inCall', now);
  await recordLeft(db, 's:1:0', { times: 2, ms: 60_000 }, now + 1);
  await recordLeft(db, 's:1:0', { times: 1, ms: 20_000 }, now + 2);
  await recordLeft(db, 'elsewhere', { times: 9, ms: 9 }, now + 2);
  expect(await leftSoFar(db, 's:1:0', now + 3)).toEqual({ times: 2, ms: 60_000 });
  await see(db, 'left', now + 10_000);
  await recordLeft(db, 's:1:0', { times: 3, ms: 61_000 }, now + 11_000);
  expect((await db.meetings.get(meeting?.id ?? ''))?.left).toEqual({ times: 3, ms: 61_000 });
  expect(await leftSoFar(db, 's:1:0', now + 200_000)).toBeUndefined();
});
