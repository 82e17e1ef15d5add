import { draw } from './draw';
import { noTechnique, type Past } from './past';
import type { Silence, Situation } from './situation';

/** Meetings with a cue in a day, until the leader says otherwise. */
const usualCap = 3;
/** After "not now" it stays quiet this long (ms). */
const declineFor = 60 * 60_000;
/** Who comes later than this (ms) has no moment to read. */
export const lateAfter = 2 * 60_000;

/** Why nothing at all is shown now, whatever cues there are; undefined when nothing forbids it. */
export function silenceOf(situation: Situation, past: Past): Silence | undefined {
  const { now, meetingId, history, pausedUntil = 0, quietHours, time } = situation;
  const declined = history.some(
    (showing) => showing.meetingId === meetingId && showing.state === 'notNow',
  );
  if (declined) return { because: 'declined' };
  if (pausedUntil > now) return { because: 'paused', until: pausedUntil };
  if (quietHours && within(time, quietHours)) return { because: 'quietHours' };
  if (now - past.declinedAt < declineFor) return { because: 'declinedLately' };
  return capped(situation, past);
}

/** The day's cap; one for the rest of a day on which she was drained twice in a row. */
function capped(
  { dailyCap = usualCap, energies = [] }: Situation,
  past: Past,
): Silence | undefined {
  const shown = past.meetingsToday;
  if (shown >= dailyCap) return { because: 'cap', shown };
  const drained = energies.some(
    (energy, index) => energy === 'drained' && energies[index - 1] === 'drained',
  );
  return drained && shown >= 1 ? { because: 'drained' } : undefined;
}

/**
 * True when a back-to-back meeting goes without a cue. In the usual mode it does, but for a cue to
 * reset: when the meeting before drained her, or when this week had none yet.
 */
export function quietBetween(situation: Situation, past: Past): boolean {
  if (!situation.backToBack) return false;
  switch (situation.backToBackMode ?? 'reset') {
    case 'silent':
      return true;
    case 'fewer':
      return draw(`${situation.meetingId} between`) < 1 / 3;
    case 'reset': {
      const { today, thisWeek } = past.techniques.get('reset') ?? noTechnique;
      return today > 0 || (thisWeek > 0 && situation.energies?.at(-1) !== 'drained');
    }
    case 'usual':
      return false;
  }
}

/** True when a time of day lies in a span; a span that ends before it begins goes over midnight. */
function within(
  time: string,
  { from, to }: { readonly from: string; readonly to: string },
): boolean {
  return from <= to ? time >= from && time < to : time >= from || time < to;
}
