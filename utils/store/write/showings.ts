import type { Cue } from '../../cues/cue';
import { cueById } from '../../cues/find';
import { library } from '../../cues/library/all';
import { selectCue } from '../../cues/select';
import type { Database } from '../database';
import type { Showing } from '../rows';

/** A showing with the cue it shows. */
export interface Shown {
  readonly showing: Showing;
  readonly cue: Cue;
}

/**
 * The cue a meeting carries; chosen and kept on the first call, the same ever after. Undefined
 * when the leader said "not now", when no cue is left, or when there is no such meeting.
 */
export async function showCue(
  db: Database,
  meetingId: string,
  now: number,
): Promise<Shown | undefined> {
  return db.transaction('rw', db.meetings, db.showings, async () => {
    const showings = await db.showings.where({ meetingId }).toArray();
    const carried = showings.find((showing) => showing.state !== 'passed');
    if (carried) {
      const cue = carried.state === 'notNow' ? undefined : cueById(carried.cueId);
      return cue && { showing: carried, cue };
    }
    const meeting = await db.meetings.get(meetingId);
    if (!meeting) return undefined;
    const without = new Set(showings.map((showing) => showing.cueId));
    const choice = selectCue(library, {
      meetingId,
      now,
      without,
      lastShown: await lastShown(db),
      ...(meeting.kind ? { kind: meeting.kind } : {}),
    });
    if (!choice) return undefined;
    const showing: Showing = {
      id: crypto.randomUUID(),
      meetingId,
      cueId: choice.cue.id,
      at: now,
      ...(choice.reason.daysAgo === undefined ? {} : { daysAgo: choice.reason.daysAgo }),
      state: 'shown',
      updatedAt: now,
    };
    await db.showings.add(showing);
    return { showing, cue: choice.cue };
  });
}

/** Passes over the cue a meeting carries; `showCue` then chooses another. */
export function passCue(db: Database, meetingId: string, now: number): Promise<void> {
  return setState(db, meetingId, 'passed', now);
}

/** The card was closed: the cue stays the one she carries, the card does not come back. */
export function dismissCue(db: Database, meetingId: string, now: number): Promise<void> {
  return setState(db, meetingId, 'dismissed', now);
}

/** No cue for this meeting. */
export function declineCue(db: Database, meetingId: string, now: number): Promise<void> {
  return setState(db, meetingId, 'notNow', now);
}

async function setState(
  db: Database,
  meetingId: string,
  state: Showing['state'],
  updatedAt: number,
): Promise<void> {
  await db.transaction('rw', db.showings, async () => {
    const carried = db.showings
      .where({ meetingId })
      .filter((showing) => showing.state === 'shown' || showing.state === 'dismissed');
    await carried.modify({ state, updatedAt });
  });
}

/** When each cue was last shown (ms), by one walk over the index of cues. */
async function lastShown(db: Database): Promise<Map<string, number>> {
  const last = new Map<string, number>();
  for (const { id } of library) {
    const showings = await db.showings.where({ cueId: id }).toArray();
    if (showings.length > 0) last.set(id, Math.max(...showings.map((showing) => showing.at)));
  }
  return last;
}
