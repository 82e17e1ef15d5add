import { type Carried, type CarriedWords, carriedBy } from '../../cues/carried';
import type { Silence } from '../../cues/choose/situation';
import type { Cue } from '../../cues/cue';
import type { OwnCue } from '../../cues/packs';
import { type Choice, selectCue } from '../../cues/select';
import type { Database } from '../database';
import { promiseCueId } from '../openPromise';
import type { Showing } from '../rows';
import { readSituation, situationTables } from '../situation';

/** A showing with what it shows, or why there is none. */
export type Shown =
  | { readonly kind: 'shown'; readonly showing: Showing; readonly carried: Carried }
  | { readonly kind: 'silent'; readonly silence: Silence };

const declined: Shown = { kind: 'silent', silence: { because: 'declined' } };
const nothing: Shown = { kind: 'silent', silence: { because: 'nothingFits' } };

/**
 * What a meeting carries; chosen and kept on the first call, the same ever after. Silence is not
 * kept: it is asked for again each time, so that it ends when its reason does.
 */
export async function showCue(db: Database, meetingId: string, now: number): Promise<Shown> {
  return db.transaction('rw', situationTables, async () => {
    const showings = await db.showings.where({ meetingId }).toArray();
    const kept = showings.find((showing) => showing.state !== 'passed');
    if (kept) {
      const carried = kept.state === 'notNow' ? undefined : carriedBy(kept);
      return carried ? { kind: 'shown', showing: kept, carried } : declined;
    }
    const meeting = await db.meetings.get(meetingId);
    if (!meeting) return nothing;
    const { cues, situation } = await readSituation(db, meeting, now);
    const choice = selectCue(cues, situation);
    if (choice.kind === 'silent') return choice;
    const showing: Showing = {
      id: crypto.randomUUID(),
      meetingId,
      ...shownBy(choice),
      at: now,
      day: situation.today,
      state: 'shown',
      updatedAt: now,
    };
    const carried = carriedBy(showing);
    if (!carried) return nothing;
    await db.showings.add(showing);
    return { kind: 'shown', showing, carried };
  });
}

/** What of a choice is kept. */
function shownBy(
  choice: Exclude<Choice<Cue | OwnCue>, { kind: 'silent' }>,
): Pick<Showing, 'cueId' | 'reason' | 'words'> {
  if (choice.kind === 'promise') {
    const words = { kind: 'promise', technique: 'consistency', text: choice.text } as const;
    return { cueId: promiseCueId(choice.id), words };
  }
  const { cue, reason } = choice;
  if ('sources' in cue) return { cueId: cue.id, reason };
  const { technique, text, source } = cue;
  const words: CarriedWords = { kind: 'own', technique, text, ...(source ? { source } : {}) };
  return { cueId: cue.id, reason, words };
}

/**
 * Another cue in place of the one a meeting carries, once a meeting. When none is left, it keeps
 * the one it has.
 */
export async function anotherCue(db: Database, meetingId: string, now: number): Promise<void> {
  await db.transaction('rw', situationTables, async () => {
    const showings = await db.showings.where({ meetingId }).toArray();
    if (showings.some(({ state }) => state === 'passed')) return;
    await passCue(db, meetingId, now);
    const next = await showCue(db, meetingId, now);
    if (next.kind === 'silent') await db.showings.bulkPut(showings);
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
