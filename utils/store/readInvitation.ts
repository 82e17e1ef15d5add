import { dayOf } from '../history/week';
import { findJoinLinks } from '../joinLinks/find';
import { type LinksIn, type Match, matchCall } from '../meetings/match';
import type { Meeting } from '../meetings/meeting';
import { type Invitation, ownAddresses, readInvitation } from '../people/invited';
import type { Database } from './database';
import { readSchedule } from './readSchedule';
import type { ScheduleRow } from './rows';

const linksIn: LinksIn = (text) =>
  findJoinLinks(text).map(({ service, code, url }) => ({ platform: service, code, url }));

/** What the calendar planned for a call; undefined where it cannot be told. */
export async function readPlan(
  db: Database,
  { platform, code, createdAt: at, zone }: Meeting,
): Promise<Match<ScheduleRow> | undefined> {
  return matchCall({ platform, code, at }, await readSchedule(db, dayOf(at, zone)), linksIn);
}

/** Whom the calendar's invitation to a meeting names; undefined where there is none. */
export async function readInvited(db: Database, meeting: Meeting): Promise<Invitation | undefined> {
  const match = await readPlan(db, meeting);
  if (!match || match.people.length === 0) return undefined;
  const { source } = match.event;
  const own = ownAddresses(await db.schedule.where({ source }).toArray());
  return readInvitation(match.people, await db.people.toArray(), own);
}
