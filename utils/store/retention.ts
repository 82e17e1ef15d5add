import type { Database } from './database';

/** What is older than the person wants to keep. */
export interface Older {
  readonly reflections: number;
  readonly meetings: number;
}

/** The moment (ms) so many years before `now` (ms), at the same time of the same day. */
export function yearsBefore(now: number, years: number): number {
  const date = new Date(now);
  return date.setFullYear(date.getFullYear() - years);
}

/** The reflections and meetings from before a moment (ms). */
export function rowsBefore(db: Database, before: number) {
  return {
    reflections: db.reflections.where('at').below(before),
    meetings: db.meetings.where('lastSeenAt').below(before),
  };
}

/** How many reflections and meetings are from before a moment (ms). */
export async function countBefore(db: Database, before: number): Promise<Older> {
  const { reflections, meetings } = rowsBefore(db, before);
  return { reflections: await reflections.count(), meetings: await meetings.count() };
}
