import { type Day, utcOf } from '../history/week';
import type { Technique } from './cue';

/** Four weeks of practice, one technique a week, with the cues of the library. */
export interface Programme {
  readonly id: 'listening' | 'steadiness' | 'growth';
  readonly weeks: readonly [Technique, Technique, Technique, Technique];
}

export const programmes: readonly Programme[] = [
  /** Attention first, then what grows from it. */
  { id: 'listening', weeks: ['presence', 'personal', 'coaching', 'presence'] },
  /** Being someone others can build on, without wearing out. */
  { id: 'steadiness', weeks: ['reset', 'consistency', 'proactive', 'consistency'] },
  /** Helping others grow, by what one does as much as by what one says. */
  { id: 'growth', weeks: ['coaching', 'example', 'personal', 'coaching'] },
];

/** Where a programme stands. */
export interface Standing {
  readonly programme: Programme;
  /** 1 to 4. */
  readonly week: number;
  readonly focus: Technique;
}

const week = 7 * 24 * 60 * 60_000;

/**
 * Where the programme that was started stands today: undefined when none was, when it is over,
 * or when a later version no longer has it.
 */
export function standing(
  started: { readonly id: string; readonly startedDay: Day } | null,
  today: Day,
): Standing | undefined {
  const programme = programmes.find(({ id }) => id === started?.id);
  if (!programme || !started) return undefined;
  const index = Math.floor((utcOf(today) - utcOf(started.startedDay)) / week);
  const focus = index < 0 ? programme.weeks[0] : programme.weeks[index];
  return focus && { programme, week: Math.max(0, index) + 1, focus };
}
