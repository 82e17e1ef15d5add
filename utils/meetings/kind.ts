import type { MeetingKind } from '../cues/cue';
import { phraseIn } from '../i18n/phrases';

/** Why a meeting is taken to be of a kind. `said`: the leader said so, of it or of its series. */
export const kindReasons = ['said', 'title', 'pair', 'crowd', 'series'] as const;
export type KindReason = (typeof kindReasons)[number];

export interface KindGuess {
  readonly kind: MeetingKind;
  readonly kindBecause: KindReason;
}

/** What is known of a meeting before it begins. */
export interface KindFacts {
  readonly title: string;
  /** How many are invited, the leader among them; absent where the list may not be whole. */
  readonly size?: number;
  readonly recurring?: boolean;
  /** Planned length. */
  readonly minutes?: number;
}

/** The words that tell a kind, in one language: phrases as `phraseIn` takes them. */
export type KindWords = (kind: ToldByTitle) => string;

/**
 * The kinds a title can tell, the surest first; the first match wins. "Difficult" is never
 * inferred: only the leader says that of a meeting.
 */
const toldByTitle = [
  'interview',
  'onboarding',
  'skipLevel',
  'oneToOne',
  'standUp',
  'retro',
  'brainstorm',
  'decision',
  'allHands',
  'external',
  'team',
] as const satisfies readonly MeetingKind[];
type ToldByTitle = (typeof toldByTitle)[number];

/** Two names, or two ones, in any language: "Ana / Ben", "1:1". */
const pairOfNames =
  /(?<![\p{sc=Latn}\p{N}])1[-: ]?(?:on|to)?[-: ]?1(?![\p{sc=Latn}\p{N}])|\p{L} \/ \p{L}|<>/iu;

/** From this many on, a meeting is one to listen in; up to the other, a team's. Our own bounds. */
const crowd = 50;
const team = { least: 3, most: 20, dailyMinutes: 20 };

/**
 * Guesses a meeting's kind from its title, else from who is invited and whether it repeats;
 * undefined when nothing tells. Pure.
 */
export function guessKind(facts: KindFacts, words: KindWords): KindGuess | undefined {
  const { size, recurring = false, minutes = Number.POSITIVE_INFINITY } = facts;
  const title = facts.title.slice(0, 200).normalize('NFKC');
  const told = toldByTitle.find(
    (kind) => (kind === 'oneToOne' && pairOfNames.test(title)) || phraseIn(title, words(kind)),
  );
  // "Weekly sync" of two is a talk of two.
  if (size === 2 && (told === undefined || told === 'team')) {
    return { kind: 'oneToOne', kindBecause: 'pair' };
  }
  if (told) return { kind: told, kindBecause: 'title' };
  if (size === undefined) return undefined;
  if (size >= crowd) return { kind: 'allHands', kindBecause: 'crowd' };
  if (!recurring || size < team.least || size > team.most) return undefined;
  return { kind: minutes <= team.dailyMinutes ? 'standUp' : 'team', kindBecause: 'series' };
}
