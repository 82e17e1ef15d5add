import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyFields } from '../../utils/reflections/reflection';
import type { Database } from '../../utils/store/database';
import { countBefore, yearsBefore } from '../../utils/store/retention';
import { saveReflection } from '../../utils/store/write/reflections';
import { forgetOld } from '../../utils/store/write/retention';
import { changeSetting } from '../../utils/store/write/settings';
import { endDueHandOffs } from '../../utils/store/write/sightings';
import { endedMeeting, freshDatabase, see } from './support';

const now = Date.parse('2026-11-25T10:00:00Z');
const minute = 60_000;
const day = 24 * 60 * minute;

/** A meeting that ended at `at` (ms), reflected on, with a promise; resolves to the reflection's id. */
async function lived(db: Database, at: number): Promise<string> {
  const meetingId = await endedMeeting(db, at);
  const id = crypto.randomUUID();
  const fields = { ...emptyFields, presence: 4 as const, promise: 'Send the notes' };
  await saveReflection(db, { id, meetingId, fields }, at + minute);
  return id;
}

describe('what is older than she keeps', () => {
  test('stays for ever until she says otherwise', async () => {
    const db = freshDatabase();
    await lived(db, now - 4_000 * day);
    await forgetOld(db, now);
    expect(await db.reflections.count()).toBe(1);
  });

  test('goes with its meeting and what was settled; what is open and what is younger stay', async () => {
    const db = freshDatabase();
    const open = await lived(db, now - 400 * day);
    const kept = await lived(db, now - 390 * day);
    const young = await lived(db, now - 300 * day);
    await db.promises.where({ reflectionId: kept }).modify({ keptAt: now - 380 * day });
    expect(await countBefore(db, yearsBefore(now, 1))).toEqual({ reflections: 2, meetings: 2 });
    await changeSetting(db, 'keepYears', 1, now);
    await forgetOld(db, now);
    await forgetOld(db, now);
    expect(await db.reflections.toCollection().primaryKeys()).toEqual([young]);
    expect(await db.meetings.count()).toBe(1);
    const left = (await db.promises.toArray()).map(({ reflectionId }) => reflectionId);
    expect(left.sort()).toEqual([open, young].sort());
  });

  test('is exactly what was told beforehand, whenever it was lived', async () => {
    const ages = fc.uniqueArray(fc.integer({ min: 0, max: 2_500 }), { maxLength: 6 });
    const years = fc.constantFrom(1, 2, 5);
    await fc.assert(
      fc.asyncProperty(ages, years, async (days, keepYears) => {
        const db = freshDatabase();
        for (const age of days) await lived(db, now - age * day);
        const told = await countBefore(db, yearsBefore(now, keepYears));
        await changeSetting(db, 'keepYears', keepYears, now);
        await forgetOld(db, now);
        expect(await db.reflections.count()).toBe(days.length - told.reflections);
        expect(await countBefore(db, yearsBefore(now, keepYears))).toEqual({
          reflections: 0,
          meetings: 0,
        });
        await db.delete();
      }),
      { numRuns: 30 },
    );
  });
});

test('a call in the desktop app lasts as long as she says where no calendar does', async () => {
  const db = freshDatabase();
  await changeSetting(db, 'handOffMinutes', 30, now);
  await see(db, 'launcher', now);
  await see(db, 'left', now + 1_000);
  await db.meetings.toCollection().modify({ phase: 'handedOff', joinedAt: now, lastSeenAt: now });
  await endDueHandOffs(db, now + 29 * minute);
  expect((await db.meetings.toArray())[0]?.phase).toBe('handedOff');
  await endDueHandOffs(db, now + 31 * minute);
  expect((await db.meetings.toArray())[0]).toMatchObject({
    phase: 'ended',
    endedAt: now + 30 * minute,
  });
});
