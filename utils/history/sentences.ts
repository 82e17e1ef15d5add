import type { Technique } from '../cues/cue';
import type { Energy, Outcome, Presence } from '../reflections/reflection';
import type { Trend } from './trend';

/** What the letter needs of one reflection. */
export interface Lived {
  readonly id: string;
  readonly presence: Presence;
  readonly energy?: Energy;
  readonly outcome?: Outcome;
  readonly cueId?: string;
  /** Ticked, or by a cue that happened. */
  readonly techniques: readonly Technique[];
  readonly recognised: readonly string[];
  /** Names of the people she knows who were in its meeting. */
  readonly met: readonly string[];
  /** True when a promise was made in it. */
  readonly promise: boolean;
}

/**
 * One thing that can be said of a week, with the reflections it rests on. Facts are counts of what
 * was answered: what was not answered is in no count.
 */
export type Fact = { readonly ids: readonly string[] } & (
  | { readonly kind: 'reflections' | 'promises'; readonly count: number }
  | { readonly kind: 'cues'; readonly count: number; readonly of: number }
  | { readonly kind: 'drained' | 'charged'; readonly count: number; readonly of: number }
  | { readonly kind: 'practised'; readonly technique: Technique; readonly count: number }
  | { readonly kind: 'met' | 'recognised'; readonly names: readonly string[] }
  | { readonly kind: 'cueHelped'; readonly cueId: string; readonly count: number }
  | { readonly kind: 'middle'; readonly middle: Presence }
  | { readonly kind: 'notYet'; readonly count: number; readonly needed: number }
  | { readonly kind: 'trend'; readonly side: Trend; readonly count: number }
);

/** A middle is told from this many ratings on: fewer jump about by chance. */
export const enoughForMiddle = 5;

/** What can honestly be said of a week, in the order it is told. Nothing of an empty one. */
export function weekFacts(week: readonly Lived[], trend: Trend | undefined): Fact[] {
  if (week.length === 0) return [];
  const asked = week.filter(({ outcome }) => outcome !== undefined && outcome !== 'noMoment');
  const happened = asked.filter(({ outcome }) => outcome !== 'no');
  const promised = week.filter(({ promise }) => promise);
  return [
    { kind: 'reflections', count: week.length, ids: idsOf(week) },
    ...(asked.length > 0
      ? [{ kind: 'cues', count: happened.length, of: asked.length, ids: idsOf(asked) } as const]
      : []),
    ...(promised.length > 0
      ? [{ kind: 'promises', count: promised.length, ids: idsOf(promised) } as const]
      : []),
    ...energyFacts(week),
    ...practised(week),
    ...named(week, 'met'),
    ...named(week, 'recognised'),
    ...cueHelped(happened),
    presence(week),
    ...(trend ? [{ kind: 'trend', side: trend, count: 8, ids: idsOf(week) } as const] : []),
  ];
}

/** The middle of ratings (the lower of two): a rating that was given, never a number between. */
export function middleOf(ratings: readonly Presence[]): Presence | undefined {
  const sorted = [...ratings].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)];
}

function presence(week: readonly Lived[]): Fact {
  const middle = middleOf(week.map((one) => one.presence));
  if (week.length < enoughForMiddle || middle === undefined) {
    return { kind: 'notYet', count: week.length, needed: enoughForMiddle, ids: idsOf(week) };
  }
  return { kind: 'middle', middle, ids: idsOf(week) };
}

function energyFacts(week: readonly Lived[]): Fact[] {
  const known = week.filter(({ energy }) => energy !== undefined);
  return (['drained', 'charged'] as const).flatMap((kind) => {
    const those = known.filter(({ energy }) => energy === kind);
    if (those.length === 0) return [];
    return [{ kind, count: those.length, of: known.length, ids: idsOf(those) }];
  });
}

/** The technique practised in the most meetings; silent where two share the first place. */
function practised(week: readonly Lived[]): Fact[] {
  const counts = counted(week.flatMap(({ techniques }) => [...new Set(techniques)]));
  const technique = alone(counts);
  if (technique === undefined) return [];
  const ids = idsOf(week.filter(({ techniques }) => techniques.includes(technique)));
  return [{ kind: 'practised', technique, count: ids.length, ids }];
}

function named(week: readonly Lived[], kind: 'met' | 'recognised'): Fact[] {
  const those = week.filter((one) => one[kind].length > 0);
  if (those.length === 0) return [];
  return [{ kind, names: [...new Set(those.flatMap((one) => one[kind]))], ids: idsOf(those) }];
}

/** The cue that happened more often than any other, at least twice. */
function cueHelped(happened: readonly Lived[]): Fact[] {
  const cueId = alone(counted(happened.flatMap((one) => one.cueId ?? [])));
  const ids = idsOf(happened.filter((one) => one.cueId === cueId));
  return cueId === undefined || ids.length < 2
    ? []
    : [{ kind: 'cueHelped', cueId, count: ids.length, ids }];
}

function counted<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** The value counted most often; undefined when it shares its place or there is none. */
function alone<T>(counts: ReadonlyMap<T, number>): T | undefined {
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] !== second?.[1] ? first[0] : undefined;
}

function idsOf(lived: readonly Lived[]): string[] {
  return lived.map(({ id }) => id);
}
