import type { Day } from '../history/week';
import type { Promised } from '../reflections/reflection';

/** Four weeks (ms): the time over which follow-through and attention are looked at. */
export const fourWeeks = 28 * 24 * 60 * 60_000;

export type PromiseState = 'open' | 'due' | 'overdue' | 'kept' | 'dropped';

/**
 * What has become of a promise by today: kept and dropped are facts with a time; due today,
 * overdue and open are read off the due day.
 */
export function stateOf(
  { keptAt, droppedAt, due }: Pick<Promised, 'keptAt' | 'droppedAt' | 'due'>,
  today: Day,
): PromiseState {
  if (keptAt !== undefined) return 'kept';
  if (droppedAt !== undefined) return 'dropped';
  if (due === undefined || due > today) return 'open';
  return due === today ? 'due' : 'overdue';
}

/** True for a promise that is neither settled nor being deleted. */
export function isOpen({ deletedAt, keptAt, droppedAt }: Promised): boolean {
  return deletedAt === undefined && keptAt === undefined && droppedAt === undefined;
}

/** What can be said of a promise. */
export type Act = 'keep' | 'drop' | 'reopen';

/** A promise after it was kept, dropped or taken up again at `now` (ms). Saying it twice changes nothing. */
export function settle(promise: Promised, act: Act, now: number): Promised {
  const { keptAt, droppedAt, ...open } = promise;
  if (act === 'keep')
    return keptAt === undefined ? { ...open, keptAt: now, updatedAt: now } : promise;
  if (act === 'drop') {
    return droppedAt === undefined ? { ...open, droppedAt: now, updatedAt: now } : promise;
  }
  return keptAt === undefined && droppedAt === undefined ? promise : { ...open, updatedAt: now };
}

/**
 * A promise moved to another day, with the move kept: from where, to where, when (ms). Without a
 * day it is due no more. Moving to the same day changes nothing; a settled promise is not moved.
 */
export function move(promise: Promised, to: Day | undefined, now: number): Promised {
  const { due: from, ...rest } = promise;
  if (from === to || promise.keptAt !== undefined || promise.droppedAt !== undefined)
    return promise;
  const step = { at: now, ...(from ? { from } : {}), ...(to ? { to } : {}) };
  return {
    ...rest,
    ...(to ? { due: to } : {}),
    moves: [...(promise.moves ?? []), step],
    updatedAt: now,
  };
}
