import type { Day } from '../history/week.ts';
import { percent } from './dom.ts';
import { googleDay } from './googleIds.ts';
import { daysBetween } from './wallTime.ts';

/**
 * The days a chip of a row (whole days, or a week of the month view) lies on, by its place among
 * the columns of that row. Empty where the row has no days or the chip no place.
 */
export function daysUnder(chip: Element): Day[] {
  const columns = rowDays(chip);
  const left = percent(chip, 'left');
  const width = percent(chip, 'width');
  // More than a week is the whole month: in which row the chip lies is not to be seen.
  if (columns.length === 0 || columns.length > 7) return [];
  if (left === undefined || width === undefined) return columns.length === 1 ? columns : [];
  const share = 100 / columns.length;
  const from = Math.round(left / share);
  const first = columns[from];
  // A chip is drawn a little narrower than its days.
  const last = columns[from + Math.max(1, Math.round(width / share)) - 1];
  return first && last ? daysBetween(first, last) : [];
}

/** The days of the nearest part of the page around a chip that names any. */
function rowDays(chip: Element): Day[] {
  for (let around = chip.parentElement; around; around = around.parentElement) {
    const keyed = [...around.querySelectorAll('[data-datekey]')];
    if (keyed.length === 0) continue;
    const days = keyed.map((one) => googleDay(one.getAttribute('data-datekey')));
    return [...new Set(days)].filter((day) => day !== undefined).sort();
  }
  return [];
}
