import { type Technique, techniques } from '../cues/cue';
import type { Outcome } from '../reflections/reflection';

/** The techniques practised in a reflection: ticked, or by a cue that happened, wholly or partly. */
export function practisedIn({
  practised,
  outcome,
  cued,
}: {
  readonly practised: readonly Technique[];
  readonly outcome?: Outcome;
  /** The technique of the cue she carried. */
  readonly cued?: Technique | undefined;
}): Technique[] {
  const happened = cued !== undefined && (outcome === 'yes' || outcome === 'partly');
  return [...new Set(happened ? [...practised, cued] : practised)];
}

/** In how many meetings of each day a technique was practised. */
export interface Rhythm {
  readonly technique: Technique;
  /** One count for each day given. */
  readonly days: readonly number[];
  readonly count: number;
}

/** Seven techniques by the days given. */
export function rhythm(
  days: readonly string[],
  lived: readonly { readonly day: string; readonly techniques: readonly Technique[] }[],
): Rhythm[] {
  return techniques.map((technique) => {
    const those = lived.filter((one) => one.techniques.includes(technique));
    const counts = days.map((day) => those.filter((one) => one.day === day).length);
    return { technique, days: counts, count: those.length };
  });
}

/** The reflections of each day, in the order given; days without any have an empty list. */
export function byDay<T extends { readonly day: string }>(
  days: readonly string[],
  lived: readonly T[],
): { readonly day: string; readonly lived: readonly T[] }[] {
  return days.map((day) => ({ day, lived: lived.filter((one) => one.day === day) }));
}
