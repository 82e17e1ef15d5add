import type { Moment, MomentKind } from './moment';
import type { Person } from './person';

/** Attention one person got, in counts. Her own acts, never a score of the person. */
export interface Attention {
  readonly person: Person;
  readonly win: number;
  readonly feedback: number;
  readonly checkIn: number;
}

/** What counts as attention: a moment, or a name recognised in a reflection. */
export type Counted = Pick<Moment, 'kind' | 'personIds'>;

/**
 * Counts recognition, feedback and check-ins for each person, in the order given. Only people
 * who got any, or for whom a check-in cadence is set: nobody is listed for being absent.
 */
export function balanceOf(people: readonly Person[], counted: readonly Counted[]): Attention[] {
  const counts = new Map<string, Record<MomentKind, number>>();
  for (const { kind, personIds } of counted) {
    for (const id of personIds) {
      const count = counts.get(id) ?? { win: 0, feedback: 0, checkIn: 0 };
      count[kind] += 1;
      counts.set(id, count);
    }
  }
  return people
    .filter(
      ({ id, cadence, archivedAt }) =>
        archivedAt === undefined && (counts.has(id) || cadence !== undefined),
    )
    .map((person) => ({
      person,
      ...(counts.get(person.id) ?? { win: 0, feedback: 0, checkIn: 0 }),
    }));
}

/** Feedback to one person so often within `guardSpan` asks a gentle question. */
const guardFrom = 3;
/** Seven days (ms). */
const guardSpan = 7 * 24 * 60 * 60_000;

/**
 * How many feedback notes one person would have had within seven days, with another one now;
 * undefined below three.
 */
export function feedbackGuard(
  moments: readonly Moment[],
  personId: string,
  now: number,
): number | undefined {
  const recent = moments.filter(
    ({ kind, at, personIds }) =>
      kind === 'feedback' && personIds.includes(personId) && at > now - guardSpan,
  );
  const count = recent.length + 1;
  return count >= guardFrom ? count : undefined;
}
