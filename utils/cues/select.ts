import { eligible } from './choose/fits';
import { type Past, readPast } from './choose/past';
import { reasonFor } from './choose/reason';
import { type Factors, factorsOf, scoreOf } from './choose/score';
import { lateAfter, quietBetween, silenceOf } from './choose/silence';
import type { Choosable, Reason, Silence, Situation } from './choose/situation';

/** What a meeting gets: a cue with its reason, an open promise in its place, or silence with its. */
export type Choice<C extends Choosable> =
  | {
      readonly kind: 'cue';
      readonly cue: C;
      readonly reason: Reason;
      /** Every factor of the choice, for whoever wants to check it. */
      readonly factors: Factors;
    }
  | { readonly kind: 'promise'; readonly id: string; readonly text: string }
  | { readonly kind: 'silent'; readonly silence: Silence };

/**
 * Chooses what a meeting gets. Pure, and the same for the same input: every draw is seeded by
 * `meetingId`, and the order of `library` and `history` plays no part.
 *
 * - A meeting that carries a cue already (a showing of it in `history` that was not passed over)
 *   keeps that cue. Cues passed over in this meeting are not chosen again.
 * - Silence comes first: declined, paused, quiet hours, "not now" within the hour, the day's cap
 *   (counted in meetings, three unless set), one for the rest of a day with two drained meetings
 *   in a row; then joining late (but for a cue made for that), and back-to-back.
 * - An open `promise` takes the cue's place.
 * - Of the cues that fit kind, moment and situation, none comes twice in a day, and none again
 *   within seven days (five working days) while another is left. In the first week cues of
 *   grade C wait.
 * - The highest product wins: evidence × recovery × coverage × focus × load × learned × less,
 *   and a draw of a few per cent. How this performs: docs/cues.md.
 *
 * Needs only plain data; `{ meetingId, now, today, time, history: [] }` is a whole situation.
 */
export function selectCue<C extends Choosable>(
  library: readonly C[],
  situation: Situation,
): Choice<C> {
  const past = readPast(library, situation);
  const kept = keptCue(library, situation);
  if (kept) return best([kept], situation, past) ?? silent('nothingFits');
  const silence = silenceOf(situation, past);
  if (silence) return { kind: 'silent', silence };
  if (situation.promise) return { kind: 'promise', ...situation.promise };
  if (library.every(({ id }) => situation.off?.has(id))) return silent('nothingOn');
  if (quietBetween(situation, past)) return silent('backToBack');
  const choice = best(eligible(library, situation, past), situation, past);
  if (choice) return choice;
  if ((situation.lateBy ?? 0) > lateAfter) return silent('late');
  return silent(situation.backToBack ? 'backToBack' : 'nothingFits');
}

function silent<C extends Choosable>(
  because: 'nothingOn' | 'nothingFits' | 'backToBack' | 'late',
): Choice<C> {
  return { kind: 'silent', silence: { because } };
}

/** The cue this meeting carries already. */
function keptCue<C extends Choosable>(
  library: readonly C[],
  { history, meetingId }: Situation,
): C | undefined {
  const carried = history.find(
    (showing) =>
      showing.meetingId === meetingId &&
      (showing.state === 'shown' || showing.state === 'dismissed'),
  );
  return carried && library.find(({ id }) => id === carried.cueId);
}

/** The candidate with the highest score, and why it is that one; undefined without candidates. */
function best<C extends Choosable>(
  candidates: readonly C[],
  situation: Situation,
  past: Past,
): Choice<C> | undefined {
  const weighed = candidates.map((cue) => {
    const factors = factorsOf(cue, situation, past);
    return { cue, factors, score: scoreOf(cue, factors, situation.meetingId) };
  });
  const top = weighed.reduce<(typeof weighed)[number] | undefined>(
    (a, b) => (!a || b.score > a.score || (b.score === a.score && b.cue.id < a.cue.id) ? b : a),
    undefined,
  );
  if (!top) return undefined;
  const all = weighed.map(({ factors }) => factors);
  const reason = reasonFor(top.cue, top.factors, all, situation, past);
  return { kind: 'cue', cue: top.cue, factors: top.factors, reason };
}
