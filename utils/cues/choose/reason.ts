import { kindOf } from './fits';
import { noTechnique, type Past } from './past';
import type { Factors } from './score';
import type { Because, Choosable, Reason, Situation } from './situation';

/** Factors that a sentence can be made of, in the order in which equals are told. */
const told = ['moment', 'focus', 'load', 'learned', 'coverage', 'recovery', 'evidence'] as const;

/** A factor decided when it lifts the cue this far above the usual candidate. */
const notable = 1.03;

/**
 * The reason for a choice: the two factors in which the cue stands out most among all that were
 * eligible. Never empty: when none stands out, it says how long the cue has not been shown.
 */
export function reasonFor(
  chosen: Choosable,
  factors: Factors,
  others: readonly Factors[],
  situation: Situation,
  past: Past,
): Reason {
  const lifts = told
    .map((name) => ({ name, lift: factors[name] / usual(others.map((other) => other[name])) }))
    .filter(({ name, lift }) => lift > notable && (factors[name] > 1 || name === 'recovery'))
    .sort((a, b) => b.lift - a.lift)
    .slice(0, 2)
    .map(({ name }) => because(name, chosen, situation, past));
  const kind = kindOf(situation);
  const pair = situation.kind === undefined && kind === 'oneToOne';
  return {
    ...(kind ? { kind } : {}),
    ...(pair ? { pair } : {}),
    because: lifts.length > 0 ? lifts : [because('recovery', chosen, situation, past)],
  };
}

/** The mean of a factor over the candidates. */
function usual(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function because(
  factor: (typeof told)[number],
  cue: Choosable,
  situation: Situation,
  past: Past,
): Because {
  const technique = past.techniques.get(cue.technique) ?? noTechnique;
  switch (factor) {
    case 'load':
      return { factor: situation.backToBack ? 'backToBack' : 'drained' };
    case 'learned':
      return { factor, happened: technique.happened, answered: technique.answered };
    case 'coverage':
      return { factor, ...days(technique.daysAgo) };
    case 'recovery':
      return { factor, ...days(Math.min(...(past.cues.get(cue.id)?.days ?? []))) };
    case 'moment':
      return { factor, only: cue.only ?? 'late' };
    default:
      return { factor };
  }
}

function days(count: number): { days?: number } {
  return Number.isFinite(count) ? { days: count } : {};
}
