import { type Cue, type MeetingKind, meetingKinds, techniques } from '../../utils/cues/cue';
import { type Random, randomOf } from './random';

/** What a world is assumed to be like. */
export interface World {
  readonly name: string;
  /** Working days in which half of a cue's tiredness is gone. */
  readonly halfLife: number;
  /** What one showing a moment ago costs (logits). */
  readonly habituation: number;
  /** How far leaders' tastes for techniques lie apart (standard deviation, logits). */
  readonly tastes: number;
  /** Share of cues whose outcome is answered. */
  readonly answered: number;
  /** Share of meetings whose kind nobody knows, and of those whose kind is told wrongly. */
  readonly unknown: number;
  readonly wrong: number;
}

const standard: World = {
  name: 'standard',
  halfLife: 5,
  habituation: 1,
  tastes: 0.6,
  answered: 0.4,
  unknown: 0.25,
  wrong: 0.08,
};

/** The standard world, and nine that the rules do not assume. */
export const worlds: readonly World[] = [
  standard,
  { ...standard, name: 'tiredness gone by half in 1.5 days', halfLife: 1.5 },
  { ...standard, name: 'tiredness gone by half in 20 days', halfLife: 20 },
  { ...standard, name: 'nothing tires', habituation: 0 },
  { ...standard, name: 'tastes alike', tastes: 0.2 },
  { ...standard, name: 'tastes far apart', tastes: 1.2 },
  { ...standard, name: '10 % answered', answered: 0.1 },
  { ...standard, name: '80 % answered', answered: 0.8 },
  { ...standard, name: '60 % of kinds unknown', unknown: 0.6 },
  { ...standard, name: '25 % of kinds wrong', wrong: 0.25 },
];

/** How often each kind comes, as the study of the rules took it. */
const shares: Readonly<Record<MeetingKind, number>> = {
  oneToOne: 0.27,
  standUp: 0.15,
  team: 0.15,
  decision: 0.1,
  retro: 0.03,
  brainstorm: 0.04,
  allHands: 0.03,
  interview: 0.04,
  difficult: 0.02,
  external: 0.12,
  skipLevel: 0.03,
  onboarding: 0.02,
};

/** One meeting as it is, and as the leader's machine sees it. */
export interface SimulatedMeeting {
  readonly id: string;
  /** Working day from 0. */
  readonly day: number;
  readonly kind: MeetingKind;
  readonly seenKind: MeetingKind | undefined;
  readonly backToBack: boolean;
  /** The cue happens when its chance is above this. */
  readonly luck: number;
  readonly answers: boolean;
}

/** A leader with hidden tastes, and the meetings of her weeks: the same for every policy. */
export interface Leader {
  /** How well each cue suits her before any tiredness (logits), in the library's order. */
  readonly suits: readonly number[];
  readonly days: readonly (readonly SimulatedMeeting[])[];
}

const gradeWorth = { A: 0.2, B: 0, C: -0.2 } as const;
const qualitySpread = 0.5;

/** The leaders of one seed. What a cue is worth is partly the same for all of them. */
export function leadersOf(
  library: readonly Cue[],
  world: World,
  { seed, leaders, weeks }: { seed: number; leaders: number; weeks: number },
): Leader[] {
  const random = randomOf(seed);
  const shared = library.map(() => random.normal() * qualitySpread * 0.85);
  return Array.from({ length: leaders }, (_, index) => {
    const own = randomOf(seed * 100_003 + index + 1);
    const tastes = techniques.map(() => own.normal() * world.tastes);
    const suits = library.map(
      (cue, at) =>
        own.normal() * qualitySpread * 0.5 +
        (shared[at] ?? 0) +
        gradeWorth[cue.grade] +
        (tastes[techniques.indexOf(cue.technique)] ?? 0),
    );
    const days = Array.from({ length: weeks * 5 }, (_, day) =>
      meetingsOf(own, world, day, `${seed}-${index}`),
    );
    return { suits, days };
  });
}

function meetingsOf(random: Random, world: World, day: number, who: string): SimulatedMeeting[] {
  const count = Math.min(10, Math.max(1, random.poisson(5)));
  return Array.from({ length: count }, (_, index) => {
    const kind = someKind(random);
    const seen = random.next();
    const wrongKind = meetingKinds[random.below(meetingKinds.length)];
    return {
      id: `${who}-${day}-${index}`,
      day,
      kind,
      seenKind: seen < world.wrong ? wrongKind : seen > 1 - world.unknown ? undefined : kind,
      backToBack: random.next() < 0.4 && index > 0,
      luck: random.next(),
      answers: random.next() < world.answered,
    };
  });
}

function someKind(random: Random): MeetingKind {
  let left = random.next() * Object.values(shares).reduce((sum, share) => sum + share, 0);
  for (const kind of meetingKinds) {
    left -= shares[kind];
    if (left < 0) return kind;
  }
  return 'oneToOne';
}
