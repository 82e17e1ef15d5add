import { type Technique, techniques } from '../cues/cue';
import type { Outcome } from '../reflections/reflection';

/** What the week view needs of one reflection. */
interface Lived {
  readonly outcome?: Outcome;
  readonly practised: readonly Technique[];
  /** True when a promise was made in it. */
  readonly promise: boolean;
  /** The technique of the cue she carried. */
  readonly cued?: Technique | undefined;
}

/** A week in counts. No means, no percentages: there are too few reflections for either. */
export interface Summary {
  readonly reflections: number;
  /** Promises made in them. */
  readonly promises: number;
  /** Cues that had a moment and were answered; "no moment" is not a no. */
  readonly cuesAsked: number;
  /** Of those, how many happened, wholly or partly. */
  readonly cuesHappened: number;
  /** Meetings in which each technique was practised: ticked, or by a cue that happened. */
  readonly techniques: readonly { readonly technique: Technique; readonly count: number }[];
}

/** Counts what a week held. */
export function summarise(week: readonly Lived[]): Summary {
  const answered = week.filter(({ outcome }) => outcome !== undefined && outcome !== 'noMoment');
  return {
    reflections: week.length,
    promises: week.filter(({ promise }) => promise).length,
    cuesAsked: answered.length,
    cuesHappened: answered.filter(({ outcome }) => outcome !== 'no').length,
    techniques: techniques.map((technique) => ({
      technique,
      count: week.filter((one) => practisedIn(one).has(technique)).length,
    })),
  };
}

function practisedIn({ practised, outcome, cued }: Lived): Set<Technique> {
  const happened = cued !== undefined && (outcome === 'yes' || outcome === 'partly');
  return new Set(happened ? [...practised, cued] : practised);
}

/** The reflections of each day, in the order given; days without any have an empty list. */
export function byDay<T extends { readonly day: string }>(
  days: readonly string[],
  lived: readonly T[],
): { readonly day: string; readonly lived: readonly T[] }[] {
  return days.map((day) => ({ day, lived: lived.filter((one) => one.day === day) }));
}
