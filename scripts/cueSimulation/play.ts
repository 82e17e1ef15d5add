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

/** Lives through a leader's weeks under a policy. */
export function play(
  library: readonly Cue[],
  world: World,
  leader: Leader,
  policy: Policy,
): Played {
  const techniqueOf = library.map(({ technique }) => techniques.indexOf(technique));
  const tired = new Float64Array(library.length);
  const tiredOf = new Float64Array(techniques.length);
  const lastDay = library.map(() => -1000);
  const history: PastShowing[] = [];
  const played: Played = {
    shown: 0,
    useful: 0,
    net: 0,
    fitting: 0,
    repeats: 0,
    mostInADay: 0,
    families: [],
  };
  let families = new Set<number>();
  for (const [day, meetings] of leader.days.entries()) {
    if (day % 5 === 0) families = new Set();
    for (let index = 0; index < tired.length; index += 1) {
      tired[index] = (tired[index] ?? 0) * 0.5 ** (1 / world.halfLife);
    }
    for (let index = 0; index < tiredOf.length; index += 1) {
      tiredOf[index] = (tiredOf[index] ?? 0) * 0.5 ** (1 / 2);
    }
    const at = firstMonday + (Math.floor(day / 5) * 7 + (day % 5)) * dayLength;
    const today = new Date(at).toISOString().slice(0, 10);
    let shownToday = 0;
    for (const meeting of meetings) {
      const chance = (index: number) =>
        chanceOf(library[index], meeting, {
          suits: leader.suits[index] ?? 0,
          tired: world.habituation * (tired[index] ?? 0),
          tiredOf: tiredOf[techniqueOf[index] ?? 0] ?? 0,
          shownToday,
        });
      const cost = meeting.backToBack ? 0.35 : 0.25;
      const picked = policy({ meeting, today, history, lastDay, shownToday, chance, cost });
      const cue = picked === undefined ? undefined : library[picked];
      if (picked === undefined || !cue) continue;
      const p = chance(picked);
      const happened = meeting.luck < p;
      played.shown += 1;
      played.useful += happened ? 1 : 0;
      played.net += p - cost;
      played.fitting += fits(cue, meeting) ? 1 : 0;
      played.repeats += day - (lastDay[picked] ?? -1000) < 5 ? 1 : 0;
      lastDay[picked] = day;
      tired[picked] = (tired[picked] ?? 0) + 1;
      const technique = techniqueOf[picked] ?? 0;
      tiredOf[technique] = (tiredOf[technique] ?? 0) + 1;
      families.add(technique);
      shownToday += 1;
      history.push({
        cueId: cue.id,
        meetingId: meeting.id,
        at: at + shownToday,
        day: today,
        state: 'shown',
        ...(meeting.answers ? { outcome: happened ? 'yes' : 'no' } : {}),
      });
    }
    played.mostInADay = Math.max(played.mostInADay, shownToday);
    if (day % 5 === 4) played.families.push(families.size);
  }
  return played;
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
