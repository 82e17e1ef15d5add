import { type MeetingKind, meetingKinds } from '../cues/cue';
import type { Presence } from '../reflections/reflection';
import type { Week } from './week';

/** How many weeks are looked at, this one included. */
export const weeksCompared = 12;
/** Reflections of each kind, and weeks in which they lie, before two kinds are compared. */
const fewest = 16;
const fewestWeeks = 8;
/** The smallest difference that is told (points of presence). */
const gap = 1;

/** Two kinds of meeting whose presence ratings lie apart. */
export interface KindsApart {
  readonly higher: KindRatings;
  readonly lower: KindRatings;
}

interface KindRatings {
  readonly kind: MeetingKind;
  /** In the order they were lived. */
  readonly ratings: readonly Presence[];
}

/**
 * The two kinds whose ratings lie furthest apart, when that is at least one point; undefined
 * otherwise. Asks for sixteen ratings of each in at least eight weeks: with the eight of a first
 * gate, kinds that do not differ were told apart too often (`tests/history/honesty.test.ts`).
 */
export function kindsApart(
  lived: readonly {
    readonly kind?: MeetingKind;
    readonly presence: Presence;
    readonly week: Week;
  }[],
): KindsApart | undefined {
  const known = meetingKinds.flatMap((kind) => {
    const those = lived.filter((one) => one.kind === kind);
    const weeks = new Set(those.map(({ week }) => week));
    if (those.length < fewest || weeks.size < fewestWeeks) return [];
    const ratings = those.map(({ presence }) => presence);
    return [{ kind, ratings, mean: ratings.reduce<number>((a, b) => a + b, 0) / ratings.length }];
  });
  const [lower, ...others] = known.sort((a, b) => a.mean - b.mean);
  const higher = others.at(-1);
  if (!lower || !higher || higher.mean - lower.mean < gap) return undefined;
  return {
    higher: { kind: higher.kind, ratings: higher.ratings },
    lower: { kind: lower.kind, ratings: lower.ratings },
  };
}
