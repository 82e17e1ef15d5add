import type { Presence } from '../reflections/reflection';

export type Trend = 'above' | 'below';

/** Weeks that make the usual, and weeks in a row that have to lie on one side of it. */
const baselineWeeks = 12;
const inARow = 8;
/** A week with fewer ratings says nothing either way. */
const fewest = 5;

/**
 * Whether the last eight weeks ran above or below the usual, which is the middle of the twelve
 * weeks before them; undefined otherwise. `weeks` holds the ratings of each week, the oldest
 * first; weeks with fewer than five are left out. Where nothing has changed it speaks in at most
 * one week in twenty (`tests/history/honesty.test.ts`).
 */
export function trendOf(weeks: readonly (readonly Presence[])[]): Trend | undefined {
  const levels = weeks.filter((ratings) => ratings.length >= fewest).map(level);
  if (levels.length < baselineWeeks + inARow) return undefined;
  const recent = levels.slice(-inARow);
  const usual = levels.slice(-inARow - baselineWeeks, -inARow).sort((a, b) => a - b);
  const middle = ((usual[baselineWeeks / 2 - 1] ?? 0) + (usual[baselineWeeks / 2] ?? 0)) / 2;
  if (recent.every((one) => one > middle)) return 'above';
  return recent.every((one) => one < middle) ? 'below' : undefined;
}

/** The mean of a week's ratings: only compared, never shown. */
function level(ratings: readonly Presence[]): number {
  return ratings.reduce<number>((total, one) => total + one, 0) / ratings.length;
}
