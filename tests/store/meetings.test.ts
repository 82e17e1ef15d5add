import { describe, expect, test } from 'vitest';
import {
  endDueHandOffs,
  forgetUnjoined,
  liveMeetings,
  loseMeeting,
} from '../../utils/store/write/sightings';
import { endedMeeting, freshDatabase, see } from './support';

describe('sightings', () => {
  test('a rejoin is found in the database: one meeting', async () => {
    const db = freshDatabase();
    const id = await endedMeeting(db, 10_000);
    const again = await see(db, 'inCall', 12_000);
    expect(again?.id).toBe(id);
    expect(await db.meetings.count()).toBe(1);
  });

  test('a lost page ends its meeting at the last sign of life', async () => {
    const db = freshDatabase();
    const meeting = await see(db, 'inCall', 5_000);
    if (!meeting) throw new Error('The call was not seen');
    await loseMeeting(db, meeting);
    expect(await db.meetings.get(meeting.id)).toMatchObject({ phase: 'ended', endedAt: 5_000 });
    expect(await liveMeetings(db)).toEqual([]);
  });

  test('a handed-off meeting outlives its page and ends after an hour', async () => {
    const db = freshDatabase();
    await see(db, 'launcher', 1_000);
    await see(db, 'left', 2_000);
    await see(db, 'left', 3_000);
    expect((await liveMeetings(db)).map(({ phase }) => phase)).toEqual(['handedOff']);
    await endDueHandOffs(db, 2_000 + 3_599_999);
    expect(await liveMeetings(db)).toHaveLength(1);
    await endDueHandOffs(db, 2_000 + 3_600_000);
    expect(await db.meetings.toArray()).toMatchObject([{ phase: 'ended', endedAt: 3_602_000 }]);
  });

  test('a door nobody went through is forgotten after a day; a call never is', async () => {
    const db = freshDatabase();
    await see(db, 'lobby', 0);
    await see(db, 'left', 1_000);
    const id = await endedMeeting(db, 900_000);
    await forgetUnjoined(db, 1_000);
    expect(await db.meetings.count()).toBe(2);
    await forgetUnjoined(db, 200_000_000);
    expect((await db.meetings.toArray()).map((meeting) => meeting.id)).toEqual([id]);
  });
});
