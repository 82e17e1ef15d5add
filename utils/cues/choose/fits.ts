import type { MeetingKind } from '../cue';
import type { Past } from './past';
import { lateAfter } from './silence';
import type { Choosable, Situation } from './situation';

/** From so many people on, a meeting is like an all-hands. */
const crowd = 26;

/** The kind cues are chosen for: the meeting's own, else what the number of people makes of it. */
export function kindOf({ kind, people }: Situation): MeetingKind | undefined {
  if (kind || people === undefined) return kind;
  if (people === 2) return 'oneToOne';
  return people >= crowd ? 'allHands' : undefined;
}

/**
 * The cues that may be shown at this door, the fresh ones first: none twice in a day, and none
 * again within a week while there is another.
 */
export function eligible<C extends Choosable>(
  library: readonly C[],
  situation: Situation,
  past: Past,
): readonly C[] {
  const passed = new Set(
    situation.history
      .filter(({ meetingId }) => meetingId === situation.meetingId)
      .map(({ cueId }) => cueId),
  );
  const daysAgo = (cue: C) => Math.min(...(past.cues.get(cue.id)?.days ?? []));
  const fitting = library.filter(
    (cue) =>
      !passed.has(cue.id) &&
      !situation.off?.has(cue.id) &&
      fitsKind(cue, kindOf(situation)) &&
      fitsMoment(cue, situation) &&
      daysAgo(cue) >= (cue.only ? 7 : 1),
  );
  const tagged = fitting.filter(({ kinds }) => kinds !== 'any');
  // A difficult conversation gets what is made for it.
  const meant = situation.kind === 'difficult' && tagged.length > 0 ? tagged : fitting;
  const between = situation.backToBack && (situation.backToBackMode ?? 'reset') === 'reset';
  const allowed = between ? meant.filter(({ technique }) => technique === 'reset') : meant;
  const fresh = allowed.filter((cue) => daysAgo(cue) >= 7);
  if (fresh.length === 0) return allowed;
  const graded = past.firstWeek ? fresh.filter(({ grade }) => grade !== 'C') : fresh;
  return graded.length > 0 ? graded : fresh;
}

/** True when a cue can be acted on in a meeting of this kind. */
function fitsKind({ kinds }: Choosable, kind: MeetingKind | undefined): boolean {
  return kinds === 'any' || (kind !== undefined && kinds.includes(kind));
}

/** True when the cue's own moment is now. Who is late gets a cue for that, or none. */
function fitsMoment(cue: Choosable, situation: Situation): boolean {
  if (situation.inCall && cue.moment === 'before') return false;
  if ((situation.lateBy ?? 0) > lateAfter) return cue.only === 'late';
  if (cue.only === undefined) return true;
  return cue.only !== 'late' && situation[cue.only] === true;
}
