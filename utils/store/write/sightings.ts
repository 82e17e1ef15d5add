import { isLive, type Meeting, type Sighting } from '../../meetings/meeting';
import { endHandedOff, observe, rejoinWithin } from '../../meetings/reducer';
import type { Database } from '../database';
import { readSettings } from '../settings';

/** A sighting before it has an identity of its own: `lost` carries no room. */
type Observation = Omit<Sighting, 'id'>;

/**
 * Draws the conclusion of one sighting and keeps it. Resolves to the meeting that the sighted
 * page is in now, or undefined when it is in none.
 */
export async function recordSighting(
  db: Database,
  observation: Observation,
): Promise<Meeting | undefined> {
  const sighting: Sighting = { ...observation, id: crypto.randomUUID() };
  return db.transaction('rw', db.meetings, async () => {
    const known = await meetingsNear(db, sighting.at);
    const changed = observe(known, sighting);
    await db.meetings.bulkPut(changed);
    return changed.find((meeting) => isLive(meeting) && meeting.page === sighting.page);
  });
}

async function meetingsNear(db: Database, at: number): Promise<Meeting[]> {
  const live = await liveMeetings(db);
  const recent = await db.meetings
    .where('lastSeenAt')
    .above(at - rejoinWithin - 1)
    .toArray();
  return [...live, ...recent.filter((meeting) => !isLive(meeting))];
}

/** The meetings that go on now, in no order. */
export function liveMeetings(db: Database): Promise<Meeting[]> {
  return db.meetings.where('phase').anyOf('lobby', 'inCall', 'handedOff').toArray();
}

/** Ends the handed-off meetings that are over at `now` (ms). */
export async function endDueHandOffs(db: Database, now: number): Promise<void> {
  const { handOffMinutes } = await readSettings(db);
  await db.transaction('rw', db.meetings, async () => {
    const handed = await db.meetings.where('phase').equals('handedOff').toArray();
    await db.meetings.bulkPut(
      handed.flatMap((meeting) => endHandedOff(meeting, now, handOffMinutes) ?? []),
    );
  });
}

/** Ends a live meeting whose page is gone, at its last sign of life. */
export async function loseMeeting(db: Database, meeting: Meeting): Promise<void> {
  const { page, tabId, platform, code, zone } = meeting;
  const at = meeting.lastSeenAt;
  await recordSighting(db, { page, tabId, platform, code, zone, phase: 'lost', at, title: '' });
}

/** Forgets doors that nobody went through: meetings never joined, a day after they ended. */
export async function forgetUnjoined(db: Database, now: number): Promise<void> {
  const old = now - 24 * 60 * 60_000;
  await db.transaction('rw', db.meetings, async () => {
    const passed = db.meetings
      .where('phase')
      .equals('ended')
      .filter((meeting) => meeting.joinedAt === undefined && meeting.lastSeenAt < old);
    await passed.delete();
  });
}
