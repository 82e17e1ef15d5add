import { dayOf, daysOf, utcOf, type Week } from '../history/week';
import { type Punctuality, punctualityOf } from '../meetings/punctuality';
import type { Database } from './database';

const day = 24 * 60 * 60_000;

/** Punctuality in the meetings that ended in an ISO week, each in the zone it was lived in. */
export async function readPunctuality(db: Database, week: Week): Promise<Punctuality> {
  const days = daysOf(week);
  const monday = utcOf(days[0] ?? '1970-01-01');
  // A day more on either side: zones differ from UTC by up to fourteen hours.
  const near = await db.meetings
    .where('endedAt')
    .between(monday - day, monday + 8 * day)
    .toArray();
  return punctualityOf(
    near.filter(({ endedAt, zone }) => days.includes(dayOf(endedAt ?? 0, zone))),
  );
}
