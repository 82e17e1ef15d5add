import { guessKind } from '../../meetings/kind';
import type { Match } from '../../meetings/match';
import type { Meeting } from '../../meetings/meeting';
import { matcher } from '../../people/match';
import type { Database } from '../database';
import { readPlan } from '../readInvitation';
import { seriesId } from '../rows';

/**
 * Adds to a meeting what the calendar planned for it: when it was to begin and end, who is in it
 * of the people she knows, and a title where the call has none. What is known stays as it is.
 * Resolves to the meeting as it is then.
 */
export async function planMeeting(
  db: Database,
  meeting: Meeting,
  keepTitles: boolean,
): Promise<Meeting> {
  if (meeting.scheduledStart !== undefined) return meeting;
  return db.transaction('rw', db.meetings, db.schedule, db.people, db.series, async () => {
    const match = await readPlan(db, meeting);
    if (!match) return meeting;
    const plan = { ...planOf(meeting, match, keepTitles), ...(await peopleOf(db, meeting, match)) };
    await db.meetings.update(meeting.id, plan);
    return { ...meeting, ...plan };
  });
}

function planOf(meeting: Meeting, match: Match, keepTitles: boolean): Partial<Meeting> {
  const { title = '', scheduledStart, scheduledEnd } = match;
  const kind = meeting.kind ?? guessKind(title);
  return {
    ...(scheduledStart === undefined ? {} : { scheduledStart }),
    ...(scheduledEnd === undefined ? {} : { scheduledEnd }),
    ...(keepTitles && meeting.title === '' && title !== '' ? { title } : {}),
    ...(kind ? { kind } : {}),
  };
}

/** Who she said is in this room comes before who was invited. */
async function peopleOf(
  db: Database,
  { people, platform, code }: Meeting,
  match: Match,
): Promise<Partial<Meeting>> {
  if (people || (await db.series.get(seriesId(platform, code)))) return {};
  const personOf = matcher(await db.people.toArray());
  const invited = match.people.map(({ name = '', email }) => personOf({ name, email })?.id);
  const known = [...new Set(invited)].filter((id) => id !== undefined);
  return known.length > 0 ? { people: known } : {};
}
