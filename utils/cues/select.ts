import type { Cue, MeetingKind } from './cue';

/** What was shown before: the last time (ms since epoch) of each cue. */
type LastShown = ReadonlyMap<string, number>;

/** Why a cue was chosen, as facts; the screen puts them into words. */
interface Reason {
  /** The kind it was chosen for; absent when the meeting's kind is unknown. */
  readonly kind?: MeetingKind;
  /** Whole days since it was last shown; absent when it never was. */
  readonly daysAgo?: number;
}

export interface Choice {
  readonly cue: Cue;
  readonly reason: Reason;
}

export interface Situation {
  readonly kind?: MeetingKind;
  /** Seeds the order among equals, so that reopening a meeting shows the same cue. */
  readonly meetingId: string;
  readonly now: number;
  readonly lastShown: LastShown;
  /** Cues not to choose: already passed over for this meeting. */
  readonly without?: ReadonlySet<string>;
}

const day = 24 * 60 * 60_000;

/**
 * Chooses the least recently shown cue that fits the meeting's kind; among those never shown,
 * cues for exactly this kind come before cues for any, then the meeting seeds the order. In the
 * simulation behind the library this rule closes most of the gap that a richer one closes.
 * Undefined when nothing is left.
 */
export function selectCue(library: readonly Cue[], situation: Situation): Choice | undefined {
  const { kind, meetingId, now, lastShown, without } = situation;
  const fitting = library.filter((cue) => fits(cue, kind) && !without?.has(cue.id));
  const cue = fitting
    .map((candidate) => ({
      candidate,
      shown: lastShown.get(candidate.id) ?? Number.NEGATIVE_INFINITY,
      general: candidate.kinds === 'any' ? 1 : 0,
      draw: hash(`${meetingId} ${candidate.id}`),
    }))
    .sort(
      (a, b) =>
        (a.shown < b.shown ? -1 : a.shown > b.shown ? 1 : 0) ||
        a.general - b.general ||
        a.draw - b.draw,
    )[0]?.candidate;
  if (!cue) return undefined;
  const shown = lastShown.get(cue.id);
  return {
    cue,
    reason: {
      ...(kind ? { kind } : {}),
      ...(shown === undefined ? {} : { daysAgo: Math.max(0, Math.floor((now - shown) / day)) }),
    },
  };
}

/** True when a cue can be acted on at the door of a meeting of this kind. */
function fits(cue: Cue, kind: MeetingKind | undefined): boolean {
  return cue.kinds === 'any' || (kind !== undefined && cue.kinds.includes(kind));
}

/** FNV-1a, 32 bits: an even draw from a text, the same on every machine. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value ^= text.charCodeAt(index);
    value = Math.imul(value, 0x01000193);
  }
  return value >>> 0;
}
