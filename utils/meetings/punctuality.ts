import type { Meeting } from './meeting';

/** Within a minute of the schedule counts as on time (ms): calendars count in minutes. */
const onTime = 60_000;

/** How meetings kept to their schedule, in counts and minutes. */
export interface Punctuality {
  /** Meetings she was in. */
  readonly meetings: number;
  /** Of those, how many have a known start, and were joined by then. */
  readonly startKnown: number;
  readonly joinedOnTime: number;
  /** Of those, how many have a known end, and were over by then. */
  readonly endKnown: number;
  readonly endedOnTime: number;
  /** Whole minutes over the scheduled ends, each meeting rounded down. */
  readonly minutesOver: number;
}

/** Measures punctuality from scheduled and lived times. A meeting without a schedule says nothing. */
export function punctualityOf(meetings: readonly Meeting[]): Punctuality {
  const joined = meetings.filter(({ joinedAt }) => joinedAt !== undefined);
  const starts = joined.flatMap(({ scheduledStart, joinedAt }) =>
    scheduledStart === undefined || joinedAt === undefined ? [] : [joinedAt - scheduledStart],
  );
  const ends = joined.flatMap(({ scheduledEnd, endedAt }) =>
    scheduledEnd === undefined || endedAt === undefined ? [] : [endedAt - scheduledEnd],
  );
  const over = ends.filter((late) => late > onTime);
  return {
    meetings: joined.length,
    startKnown: starts.length,
    joinedOnTime: starts.filter((late) => late <= onTime).length,
    endKnown: ends.length,
    endedOnTime: ends.length - over.length,
    minutesOver: over.reduce((sum, late) => sum + Math.floor(late / 60_000), 0),
  };
}
