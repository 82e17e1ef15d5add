import { type Day, daysOf, shiftWeek, type Week, weekOfDay } from './week';

/** The ISO weeks that hold a day of a calendar year, with their seven days: 53 or 54 of them. */
export function weeksOfYear(
  year: number,
): { readonly week: Week; readonly days: readonly Day[] }[] {
  const last = weekOfDay(`${year}-12-31`);
  const weeks: { week: Week; days: Day[] }[] = [];
  for (let week = weekOfDay(`${year}-01-01`); week <= last; week = shiftWeek(week, 1)) {
    weeks.push({ week, days: daysOf(week) });
  }
  return weeks;
}
