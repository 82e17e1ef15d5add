import type { PastShowing } from '../../utils/cues/choose/situation';
import type { Cue } from '../../utils/cues/cue';
import { techniques } from '../../utils/cues/cue';
import type { Leader, SimulatedMeeting, World } from './world';

/** What a policy may look at when it chooses. `chance` is for the oracle alone. */
export interface Ask {
  readonly meeting: SimulatedMeeting;
  readonly today: string;
  readonly history: readonly PastShowing[];
  /** Working day on which each cue was last shown, in the library's order; -1000 for never. */
  readonly lastDay: readonly number[];
  readonly shownToday: number;
  /** The hidden chance that each cue happens here. */
  chance(index: number): number;
  /** What an interruption costs here, in useful cues. */
  readonly cost: number;
}

/** The index of the cue a policy shows; undefined for silence. */
export type Policy = (ask: Ask) => number | undefined;

/** What became of one leader's weeks under one policy. */
export interface Played {
  shown: number;
  useful: number;
  net: number;
  fitting: number;
  repeats: number;
  mostInADay: number;
  /** For each week, how many of the seven techniques came up. */
  readonly families: number[];
}

const firstMonday = Date.UTC(2026, 0, 5);
const dayLength = 24 * 60 * 60_000;
/** Working days in which half of a technique's tiredness is gone, in every world. */
const techniqueHalfLife = 2;

/** What a leader has lived through so far. */
interface Life {
  /** How tired each cue is, and each technique, in the library's order. */
  readonly tired: number[];
  readonly tiredOf: number[];
  readonly lastDay: number[];
  readonly history: PastShowing[];
  readonly families: Set<number>;
  shownToday: number;
}

/** Lives through a leader's weeks under a policy. */
export function play(
  library: readonly Cue[],
  world: World,
  leader: Leader,
  policy: Policy,
): Played {
  const life: Life = {
    tired: library.map(() => 0),
    tiredOf: techniques.map(() => 0),
    lastDay: library.map(() => -1000),
    history: [],
    families: new Set(),
    shownToday: 0,
  };
  const played: Played = {
    shown: 0,
    useful: 0,
    net: 0,
    fitting: 0,
    repeats: 0,
    mostInADay: 0,
    families: [],
  };
  const techniqueOf = library.map(({ technique }) => techniques.indexOf(technique));
  for (const [day, meetings] of leader.days.entries()) {
    if (day % 5 === 0) life.families.clear();
    rest(life.tired, world.halfLife);
    rest(life.tiredOf, techniqueHalfLife);
    life.shownToday = 0;
    for (const meeting of meetings) {
      const chance = (index: number) =>
        chanceOf(library[index], meeting, {
          suits: leader.suits[index] ?? 0,
          tired: world.habituation * (life.tired[index] ?? 0),
          tiredOf: life.tiredOf[techniqueOf[index] ?? 0] ?? 0,
          shownToday: life.shownToday,
        });
      const cost = meeting.backToBack ? 0.35 : 0.25;
      const { history, lastDay, shownToday } = life;
      const today = dateOf(day);
      const picked = policy({ meeting, today, history, lastDay, shownToday, chance, cost });
      const cue = picked === undefined ? undefined : library[picked];
      if (picked === undefined || !cue) continue;
      const p = chance(picked);
      played.shown += 1;
      played.useful += meeting.luck < p ? 1 : 0;
      played.net += p - cost;
      played.fitting += fits(cue, meeting) ? 1 : 0;
      played.repeats += day - (lastDay[picked] ?? -1000) < 5 ? 1 : 0;
      live(life, cue, picked, meeting, meeting.luck < p);
    }
    played.mostInADay = Math.max(played.mostInADay, life.shownToday);
    if (day % 5 === 4) played.families.push(life.families.size);
  }
  return played;
}

/** One night: part of the tiredness goes. */
function rest(tired: number[], halfLife: number): void {
  for (const [index, value] of tired.entries()) tired[index] = value * 0.5 ** (1 / halfLife);
}

/** A cue was shown: it tires, and goes into the history. */
function live(
  life: Life,
  cue: Cue,
  index: number,
  meeting: SimulatedMeeting,
  happened: boolean,
): void {
  const technique = techniques.indexOf(cue.technique);
  life.lastDay[index] = meeting.day;
  life.tired[index] = (life.tired[index] ?? 0) + 1;
  life.tiredOf[technique] = (life.tiredOf[technique] ?? 0) + 1;
  life.families.add(technique);
  life.shownToday += 1;
  const day = dateOf(meeting.day);
  life.history.push({
    cueId: cue.id,
    meetingId: meeting.id,
    at: Date.parse(day) + life.shownToday,
    day,
    state: 'shown',
    ...(meeting.answers ? { outcome: happened ? 'yes' : 'no' } : {}),
  });
}

/** The date of a working day, from a Monday on. */
function dateOf(day: number): string {
  const at = firstMonday + (Math.floor(day / 5) * 7 + (day % 5)) * dayLength;
  return new Date(at).toISOString().slice(0, 10);
}

interface Hidden {
  readonly suits: number;
  readonly tired: number;
  readonly tiredOf: number;
  readonly shownToday: number;
}

/** The chance that a cue happens: the model of the study the rules come from. */
function chanceOf(cue: Cue | undefined, meeting: SimulatedMeeting, hidden: Hidden): number {
  if (!cue) return 0;
  const logit =
    -0.2 +
    hidden.suits -
    (fits(cue, meeting) ? 0 : 1.6) -
    hidden.tired -
    0.15 * hidden.tiredOf -
    0.1 * Math.max(hidden.shownToday - 2, 0) -
    (meeting.backToBack && cue.technique !== 'reset' ? 0.5 : 0);
  return 1 / (1 + Math.exp(-logit));
}

function fits(cue: Cue, meeting: SimulatedMeeting): boolean {
  return cue.kinds === 'any' || cue.kinds.includes(meeting.kind);
}
