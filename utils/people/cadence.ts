import type { Day } from '../history/week';
import type { Person } from './person';
import { addDays } from './yearDay';

/** A person whose check-in is due. */
export interface DueCheckIn {
  readonly person: Person;
  /** The day they last spoke; absent when that is not known. */
  readonly lastSpoken?: Day;
}

/**
 * Who is due for a check-in today, the longest due first. Someone she has not spoken with since
 * they were added is due one cadence after `addedOn`, so that nobody is due at once.
 */
export function dueCheckIns(
  people: readonly { readonly person: Person; readonly addedOn: Day; readonly lastSpoken?: Day }[],
  today: Day,
): DueCheckIn[] {
  return people
    .flatMap(({ person, addedOn, lastSpoken }) => {
      if (person.cadence === undefined || person.archivedAt !== undefined) return [];
      const due = addDays(lastSpoken ?? addedOn, person.cadence);
      return due <= today ? [{ due, person, ...(lastSpoken ? { lastSpoken } : {}) }] : [];
    })
    .sort((a, b) => (a.due < b.due ? -1 : 1))
    .map(({ due: _, ...one }) => one);
}
