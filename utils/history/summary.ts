import { type Technique, techniques } from '../cues/cue';
import type { Energy, Outcome, Presence } from '../reflections/reflection';

/** What the week view needs of one reflection. */
interface Lived {
  readonly presence: Presence;
  readonly energy?: Energy;
  readonly cueId?: string;
  readonly outcome?: Outcome;
  readonly practised: readonly Technique[];
  readonly day: string;
}

/** A week in counts. No means, no percentages: there are too few reflections for either. */
export interface Summary {
  readonly reflections: number;
  /** Cues that had a moment and were answered; "no moment" is not a no. */
  readonly cuesAsked: number;
  /** Of those, how many happened, wholly or partly. */
  readonly cuesHappened: number;
  /** How often each technique was practised, in the order of the glossary. */
  readonly techniques: readonly { readonly technique: Technique; readonly count: number }[];
}

/** Counts what a week held. */
export function summarise(week: readonly Lived[]): Summary {
  const answered = week.filter(({ outcome }) => outcome !== undefined && outcome !== 'noMoment');
  return {
    reflections: week.length,
    cuesAsked: answered.length,
    cuesHappened: answered.filter(({ outcome }) => outcome !== 'no').length,
    techniques: techniques.map((technique) => ({
      technique,
      count: week.filter(({ practised }) => practised.includes(technique)).length,
    })),
  };
}

/** The reflections of each day, in the order given; days without any have an empty list. */
export function byDay<T extends { readonly day: string }>(
  days: readonly string[],
  lived: readonly T[],
): { readonly day: string; readonly lived: readonly T[] }[] {
  return days.map((day) => ({ day, lived: lived.filter((one) => one.day === day) }));
}
