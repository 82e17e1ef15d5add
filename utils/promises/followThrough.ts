import type { Day } from '../history/week';
import type { Promised } from '../reflections/reflection';
import { stateOf } from './state';

/** Four weeks (ms). */
export const fourWeeks = 28 * 24 * 60 * 60_000;

/** How many of the promises that came to a point were kept: counts, no percentage. */
export interface FollowThrough {
  readonly kept: number;
  /** Kept, dropped, or overdue. Open ones that are not due say nothing yet. */
  readonly of: number;
}

/**
 * Follow-through over the four weeks before `now` (ms): promises settled in that time, and open
 * ones whose day has passed in it (`since` is the day four weeks ago).
 */
export function followThrough(
  promises: readonly Promised[],
  { now, today, since }: { readonly now: number; readonly today: Day; readonly since: Day },
): FollowThrough {
  const recent = promises.filter((promise) => {
    const settledAt = promise.keptAt ?? promise.droppedAt;
    if (settledAt !== undefined) return settledAt > now - fourWeeks;
    return stateOf(promise, today) === 'overdue' && (promise.due ?? '') >= since;
  });
  return {
    kept: recent.filter(({ keptAt }) => keptAt !== undefined).length,
    of: recent.length,
  };
}
