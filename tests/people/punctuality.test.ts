import { expect, test } from 'vitest';
import type { Meeting } from '../../utils/meetings/meeting';
import { punctualityOf } from '../../utils/meetings/punctuality';

const minute = 60_000;
const meeting = (part: Partial<Meeting>) => part as Meeting;

test('on time is within a minute; a meeting without a schedule says nothing', () => {
  const schedule = { scheduledStart: 0, scheduledEnd: 30 * minute };
  expect(
    punctualityOf([
      meeting({ ...schedule, joinedAt: -minute, endedAt: 31 * minute }),
      meeting({ ...schedule, joinedAt: minute + 1, endedAt: 37 * minute + 59_000 }),
      meeting({ ...schedule, joinedAt: 0 }),
      meeting({ joinedAt: 0, endedAt: 90 * minute }),
      meeting(schedule),
    ]),
  ).toEqual({
    meetings: 4,
    startKnown: 3,
    joinedOnTime: 2,
    endKnown: 2,
    endedOnTime: 1,
    minutesOver: 7,
  });
});
