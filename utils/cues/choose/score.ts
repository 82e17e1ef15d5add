import { draw } from './draw';
import { type Answers, noAnswers, noTechnique, type Past } from './past';
import type { Choosable, Situation } from './situation';

/** What speaks for a cue, factor by factor; one is neutral. */
export interface Factors {
  readonly evidence: number;
  readonly recovery: number;
  readonly coverage: number;
  readonly focus: number;
  readonly load: number;
  readonly learned: number;
  readonly less: number;
  readonly moment: number;
}

const evidence = { A: 1.1, B: 1, C: 0.9 } as const;
/** A cue shown a moment ago is worth half; half of the loss is back after so many days. */
const recoveryDays = 10;
/** Answers that the neutral start of a technique, and of a cue within it, weighs as much as. */
const techniquePrior = 12;
const cuePrior = 12;
/** A technique's first and second cue of a week weigh more, the first more than a focus does. */
const coverage = [1.6, 1.15] as const;
/** What half the cues happening is to be taken as: neutral. */
const even = 0.5;

/** The factors of one cue in a situation. */
export function factorsOf(cue: Choosable, situation: Situation, past: Past): Factors {
  const known = past.cues.get(cue.id);
  const technique = past.techniques.get(cue.technique) ?? noTechnique;
  return {
    evidence: evidence[cue.grade ?? 'B'],
    recovery: recovery(known?.days ?? []),
    coverage: coverage[technique.thisWeek] ?? 1,
    focus: situation.focus === cue.technique ? 1.5 : 1,
    load: cue.technique === 'reset' && isLoaded(situation) ? 1.6 : 1,
    learned: learned(technique, known ?? noAnswers),
    less: situation.less?.has(cue.technique) ? 0.7 : 1,
    moment: cue.only ? 1.5 : 1,
  };
}

/** The product of the factors, and a draw of a few per cent that the meeting seeds. */
export function scoreOf(cue: Choosable, factors: Factors, meetingId: string): number {
  const product = Object.values(factors).reduce((all, one) => all * one, 1);
  return product * (0.97 + 0.06 * draw(`${meetingId} ${cue.id}`));
}

/** True when a moment to reset is worth more than usual. */
function isLoaded({ backToBack, energies = [] }: Situation): boolean {
  return backToBack === true || energies.at(-1) === 'drained';
}

/** Each showing tires, and less with every day since. */
function recovery(days: readonly number[]): number {
  return days.reduce((left, day) => left * (1 - 0.5 * 0.5 ** (day / recoveryDays)), 1);
}

/**
 * How often such cues happened, drawn to the middle while answers are few: the technique's mean,
 * then the cue's own around it. One person's answers are too few for more.
 */
function learned(technique: Answers, cue: Answers): number {
  const ofTechnique =
    (techniquePrior * even + technique.credit) / (techniquePrior + technique.answered);
  const ofCue = (cuePrior * ofTechnique + cue.credit) / (cuePrior + cue.answered);
  return ofCue / even;
}
