import { draw } from '../../utils/cues/choose/draw';
import { readPast } from '../../utils/cues/choose/past';
import { quietBetween } from '../../utils/cues/choose/silence';
import type { PastShowing, Situation } from '../../utils/cues/choose/situation';
import type { Cue, Technique } from '../../utils/cues/cue';
import { selectCue } from '../../utils/cues/select';
import type { Ask, Policy } from './play';

/** The cap under which all policies are compared. */
const cap = 3;

/** Any cue that fits what is known of the meeting, by lot. */
export function randomAmongEligible(library: readonly Cue[]): Policy {
  return capped((ask) => highest(library, ask, (index) => draw(`${ask.meeting.id} lot ${index}`)));
}

/** The cue not shown for the longest time. */
export function leastRecent(library: readonly Cue[]): Policy {
  return capped((ask) =>
    highest(
      library,
      ask,
      (index) => -(ask.lastDay[index] ?? 0) + 0.01 * draw(`${ask.meeting.id} lot ${index}`),
    ),
  );
}

/** Least recent, with the shipped rules' silence between back-to-back meetings. */
export function leastRecentQuiet(library: readonly Cue[]): Policy {
  const plain = leastRecent(library);
  const resets = library.flatMap((cue, index) => (cue.technique === 'reset' ? [index] : []));
  const among = leastRecent(resets.flatMap((index) => library[index] ?? []));
  return (ask) => {
    if (!ask.meeting.backToBack) return plain(ask);
    const situation = seenBy(ask);
    if (quietBetween(situation, readPast(library, situation))) return undefined;
    const picked = among({ ...ask, lastDay: resets.map((index) => ask.lastDay[index] ?? -1000) });
    return picked === undefined ? undefined : resets[picked];
  };
}

/** The rules as shipped; without `learns` every answer is hidden from them. */
export function shipped(
  library: readonly Cue[],
  { learns, focus }: { learns: boolean; focus?: Technique | undefined },
): Policy {
  const at = new Map(library.map((cue, index) => [cue.id, index]));
  return (ask) => {
    const situation = seenBy(ask);
    const choice = selectCue(library, {
      ...situation,
      ...(learns ? {} : { history: situation.history.map(withoutAnswer) }),
      ...(focus ? { focus } : {}),
    });
    return choice.kind === 'cue' ? at.get(choice.cue.id) : undefined;
  };
}

/** A meeting as the shipped rules are asked about it. */
function seenBy({ meeting, today, history }: Ask): Situation {
  return {
    meetingId: meeting.id,
    now: Date.parse(today),
    today,
    time: '10:00',
    backToBack: meeting.backToBack,
    history,
    dailyCap: cap,
    ...(meeting.seenKind ? { kind: meeting.seenKind } : {}),
  };
}

function withoutAnswer({ outcome: _outcome, ...rest }: PastShowing): PastShowing {
  return rest;
}

/** Knows every hidden number; shows the best cue where it is worth the interruption. */
export function oracle(library: readonly Cue[]): Policy {
  return capped(({ chance, cost }) => {
    let best = -1;
    let highestChance = cost;
    for (let index = 0; index < library.length; index += 1) {
      const here = chance(index);
      if (here > highestChance) {
        best = index;
        highestChance = here;
      }
    }
    return best < 0 ? undefined : best;
  });
}

function capped(policy: Policy): Policy {
  return (ask) => (ask.shownToday >= cap ? undefined : policy(ask));
}

function highest(
  library: readonly Cue[],
  { meeting }: Ask,
  worth: (index: number) => number,
): number | undefined {
  let best: number | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const [index, cue] of library.entries()) {
    if (!fitsSeen(cue, meeting.seenKind, meeting.backToBack)) continue;
    const here = worth(index);
    if (here > most) {
      best = index;
      most = here;
    }
  }
  return best;
}

function fitsSeen(cue: Cue, kind: Ask['meeting']['seenKind'], backToBack: boolean): boolean {
  if (cue.only === 'backToBack' && !backToBack) return false;
  return cue.kinds === 'any' || (kind !== undefined && cue.kinds.includes(kind));
}
