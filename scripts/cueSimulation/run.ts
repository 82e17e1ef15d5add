import { type Cue, techniques } from '../../utils/cues/cue';
import { type Played, type Policy, play } from './play';
import { leastRecent, leastRecentQuiet, oracle, randomAmongEligible, shipped } from './policies';
import { type Leader, leadersOf, type World } from './world';

/** How a policy did, over all leaders of all seeds. */
export interface Result {
  readonly name: string;
  readonly shownAWeek: number;
  /** Share of shown cues that happened: of all, and of the leader at the lower quarter. */
  readonly useful: number;
  readonly usefulLow: number;
  /** Useful cues a week, less what the interruptions cost. */
  readonly net: number;
  /** The part of the way from random to oracle; mean and standard deviation over the seeds. */
  readonly gap: number;
  readonly gapSpread: number;
  readonly repeats: number;
  readonly weeksWithSix: number;
  readonly fit: number;
  readonly mostInADay: number;
}

export interface Size {
  readonly seeds: readonly number[];
  readonly leaders: number;
  readonly weeks: number;
}

type Maker = (library: readonly Cue[], leader: Leader) => Policy;

/** The policies side by side, the poorest first and the one that cannot be reached last. */
const policies: readonly (readonly [string, Maker])[] = [
  ['random among eligible', randomAmongEligible],
  ['least recently shown', leastRecent],
  ['least recently shown, same silence', leastRecentQuiet],
  ['rules', (library) => shipped(library, { learns: false })],
  ['rules + learner (shipped)', (library) => shipped(library, { learns: true })],
  [
    'shipped, a focus she picks well',
    (library, leader) => shipped(library, { learns: true, focus: favourite(library, leader) }),
  ],
  ['oracle', oracle],
];

/** Plays all policies in one world. */
export function compare(whole: readonly Cue[], world: World, size: Size): Result[] {
  // As in the study: cues for rare moments play no part, for the model has no such moments.
  const library = whole.filter(({ only }) => only === undefined || only === 'backToBack');
  const played = policies.map(([name, make]) => ({ name, seeds: [] as Played[][], make }));
  for (const seed of size.seeds) {
    const leaders = leadersOf(library, world, { seed, leaders: size.leaders, weeks: size.weeks });
    for (const one of played) {
      one.seeds.push(
        leaders.map((leader) => play(library, world, leader, one.make(library, leader))),
      );
    }
  }
  const netOf = (seed: readonly Played[]) => mean(seed.map(({ net }) => net / size.weeks));
  const floor = played[0]?.seeds.map(netOf) ?? [];
  const ceiling = played.at(-1)?.seeds.map(netOf) ?? [];
  return played.map(({ name, seeds }) => {
    const gaps = seeds.map((seed, index) => {
      const from = floor[index] ?? 0;
      return (netOf(seed) - from) / ((ceiling[index] ?? 0) - from);
    });
    return {
      name,
      ...measured(seeds.flat(), size.weeks),
      gap: mean(gaps),
      gapSpread: spread(gaps),
    };
  });
}

function measured(all: readonly Played[], weeks: number) {
  const total = (of: (one: Played) => number) => all.reduce((sum, one) => sum + of(one), 0);
  const shown = total((one) => one.shown);
  const rates = all.map((one) => one.useful / Math.max(1, one.shown)).sort((a, b) => a - b);
  const families = all.flatMap((one) => one.families);
  return {
    shownAWeek: shown / all.length / weeks,
    useful: total((one) => one.useful) / shown,
    usefulLow: rates[Math.floor(rates.length / 4)] ?? 0,
    net: mean(all.map(({ net }) => net / weeks)),
    repeats: total((one) => one.repeats) / shown,
    weeksWithSix: families.filter((count) => count >= 6).length / families.length,
    fit: total((one) => one.fitting) / shown,
    mostInADay: Math.max(...all.map((one) => one.mostInADay)),
  };
}

/** The technique whose cues suit a leader best: what a focus picked well would be. */
function favourite(library: readonly Cue[], { suits }: Leader) {
  const worth = techniques.map((technique) =>
    mean(suits.filter((_, index) => library[index]?.technique === technique)),
  );
  return techniques[worth.indexOf(Math.max(...worth))];
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function spread(values: readonly number[]): number {
  const middle = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
}
