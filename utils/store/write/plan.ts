import type { MeetingKind } from '../../cues/cue';
import { guessKind, type KindWords } from '../../meetings/kind';
import type { Match } from '../../meetings/match';
import type { Meeting } from '../../meetings/meeting';
import { matcher } from '../../people/match';
import type { Database } from '../database';
import { readPlan } from '../readInvitation';
import { calendarSeriesId, seriesId } from '../rows';

/** What is known of a meeting beside what is kept of it. */
export interface Told {
  /** Its title as the page gave it, kept or not. */
  readonly title: string;
  readonly keepTitles: boolean;
  readonly words: KindWords;
}

/**
 * Adds to a meeting what the calendar planned for it: when it was to begin and end, who is in it
 * of the people she knows, and a title where the call has none; and of what kind it is: as she said
 * of its series, else as can be guessed. What is known stays as it is. Resolves to the meeting as
 * it is then.
 */
export async function planMeeting(db: Database, meeting: Meeting, told: Told): Promise<Meeting> {
  if (meeting.scheduledStart !== undefined && meeting.kindBecause) return meeting;
  return db.transaction('rw', db.meetings, db.schedule, db.people, db.series, async () => {
    const planned = meeting.scheduledStart !== undefined;
    const match = planned ? undefined : await readPlan(db, meeting);
    const plan = match && {
      ...planOf(meeting, match, told.keepTitles),
      ...(await peopleOf(db, meeting, match)),
    };
    const known = { ...meeting, ...plan };
    const kind = meeting.kindBecause ? {} : await kindOf(db, known, told, match);
    const found = { ...plan, ...kind };
    if (Object.keys(found).length > 0) await db.meetings.update(meeting.id, found);
    return { ...meeting, ...found };
  });
}

function planOf(meeting: Meeting, match: Match, keepTitles: boolean): Partial<Meeting> {
  const { title = '', scheduledStart, scheduledEnd, event } = match;
  const { size, seriesId: calendarSeries } = event;
  return {
    ...(scheduledStart === undefined ? {} : { scheduledStart }),
    ...(scheduledEnd === undefined ? {} : { scheduledEnd }),
    ...(keepTitles && meeting.title === '' && title !== '' ? { title } : {}),
    ...(size === undefined ? {} : { size }),
    ...(calendarSeries === undefined ? {} : { calendarSeries }),
  };
}

async function kindOf(
  db: Database,
  meeting: Meeting,
  told: Told,
  match: Match | undefined,
): Promise<Partial<Meeting>> {
  const series = await db.series.bulkGet(seriesOf(meeting));
  const said = series.map((one) => one?.kind).find((kind) => kind !== undefined);
  if (said !== undefined) return { kindBecause: 'said', ...(said ? { kind: said } : {}) };
  const { size, scheduledStart: start, scheduledEnd: end } = meeting;
  const facts = {
    title: told.title || match?.title || '',
    ...(size === undefined ? {} : { size }),
    recurring: match?.event.recurring ?? match?.event.seriesId !== undefined,
    ...(start === undefined || end === undefined ? {} : { minutes: (end - start) / 60_000 }),
  };
  return guessKind(facts, told.words) ?? {};
}

/** The series a meeting is of: in the calendar, which is surer, and by its room. */
function seriesOf({ platform, code, calendarSeries: name }: Meeting): string[] {
  return [...(name ? [calendarSeriesId(name)] : []), seriesId(platform, code)];
}

/**
 * Keeps of what kind she says a meeting is (null: of none), there and in what she reflected of it,
 * and remembers it for its series. Nothing happens when the meeting is no longer there.
 */
export async function sayKind(
  db: Database,
  { meetingId, kind }: { readonly meetingId: string; readonly kind: MeetingKind | null },
  now: number,
): Promise<void> {
  await db.transaction('rw', db.meetings, db.series, db.reflections, async () => {
    const meeting = await db.meetings.get(meetingId);
    if (!meeting) return;
    const { kind: _, ...rest } = meeting;
    const said = { kindBecause: 'said' as const, ...(kind ? { kind } : {}) };
    await db.meetings.put({ ...rest, ...said, updatedAt: now });
    await db.reflections.where({ meetingId }).modify({ kind: kind ?? undefined });
    for (const id of seriesOf(meeting)) {
      const { personIds = [] } = (await db.series.get(id)) ?? {};
      await db.series.put({ id, personIds, kind, updatedAt: now });
    }
  });
}

/** Who she said is in this room comes before who was invited. */
async function peopleOf(
  db: Database,
  { people, platform, code }: Meeting,
  match: Match,
): Promise<Partial<Meeting>> {
  const series = await db.series.get(seriesId(platform, code));
  if (people || (series && series.personIds.length > 0)) return {};
  const personOf = matcher(await db.people.toArray());
  const invited = match.people.map(({ name = '', email }) => personOf({ name, email })?.id);
  const known = [...new Set(invited)].filter((id) => id !== undefined);
  return known.length > 0 ? { people: known } : {};
}
