import { dayOf, localZone } from '../history/week';
import type { Known } from '../people/doorFacts';
import { matcher } from '../people/match';
import type { Moment, MomentKind } from '../people/moment';
import type { Person } from '../people/person';
import type { Promised } from '../reflections/reflection';
import type { Database } from './database';
import { type Mention, seriesId } from './rows';

/** Every row that speaks of a person by id. */
export async function mentionsOf(db: Database, id: string): Promise<Mention[]> {
  const [moments, promises, series, meetings] = await Promise.all([
    db.moments.where('personIds').equals(id).toArray(),
    db.promises.where('personIds').equals(id).toArray(),
    db.series.where('personIds').equals(id).toArray(),
    db.meetings.where('people').equals(id).toArray(),
  ]);
  return [
    ...moments.map((row) => ({ table: 'moments', id: row.id, ids: row.personIds }) as const),
    ...promises.map(
      (row) => ({ table: 'promises', id: row.id, ids: row.personIds ?? [] }) as const,
    ),
    ...series.map((row) => ({ table: 'series', id: row.id, ids: row.personIds }) as const),
    ...meetings.map((row) => ({ table: 'meetings', id: row.id, ids: row.people ?? [] }) as const),
  ];
}

/** The reflections that recognise a person by name, and as what: names that only they have. */
export async function recognisedAs(
  db: Database,
  person: Person,
): Promise<{ reflectionId: string; names: string[] }[]> {
  const who = matcher(await db.people.toArray());
  const found: { reflectionId: string; names: string[] }[] = [];
  await db.reflections.each(({ id, recognised }) => {
    const names = recognised.filter((name) => who({ name })?.id === person.id);
    if (names.length > 0) found.push({ reflectionId: id, names });
  });
  return found;
}

/** How much there is about a person: what deleting them takes along. */
export interface About {
  /** Moments by kind, theirs alone and shared. */
  readonly moments: Readonly<Record<MomentKind, number>>;
  readonly promises: number;
  readonly meetings: number;
  /** Reflections that recognise them by name. */
  readonly reflections: number;
}

/** Counts what there is about a person. */
export async function countAbout(db: Database, person: Person): Promise<About> {
  const moments = await momentsOf(db, person.id);
  const count = (kind: MomentKind) => moments.filter((moment) => moment.kind === kind).length;
  return {
    moments: { win: count('win'), feedback: count('feedback'), checkIn: count('checkIn') },
    promises: await db.promises.where('personIds').equals(person.id).count(),
    meetings: await db.meetings.where('people').equals(person.id).count(),
    reflections: (await recognisedAs(db, person)).length,
  };
}

/** The moments with a person, the latest first. */
export async function momentsOf(db: Database, id: string): Promise<Moment[]> {
  const moments = await db.moments.where('personIds').equals(id).toArray();
  return moments.sort((a, b) => b.at - a.at);
}

/** The promises to a person that are open, in no order. */
export async function openPromisesTo(db: Database, id: string): Promise<Promised[]> {
  const promises = await db.promises.where('personIds').equals(id).toArray();
  return promises.filter(
    ({ keptAt, droppedAt, deletedAt }) => (keptAt ?? droppedAt ?? deletedAt) === undefined,
  );
}

/**
 * When she last spoke with a person (ms): the latest meeting with them that she was in, but for
 * the one named, or check-in. Undefined when there is none.
 */
export async function lastSpoken(
  db: Database,
  id: string,
  but?: string,
): Promise<number | undefined> {
  const meetings = await db.meetings.where('people').equals(id).toArray();
  const moments = await db.moments.where('personIds').equals(id).toArray();
  const times = [
    ...meetings
      .filter((meeting) => meeting.joinedAt !== undefined && meeting.id !== but)
      .map((meeting) => meeting.endedAt ?? meeting.lastSeenAt),
    ...moments.filter(({ kind }) => kind === 'checkIn').map(({ at }) => at),
  ];
  return times.length > 0 ? Math.max(...times) : undefined;
}

/** Ids of the people of a meeting: those recorded on it, else those of its series. */
export async function peopleIn(
  db: Database,
  meeting: {
    readonly platform: string;
    readonly code: string;
    readonly people?: readonly string[];
  },
): Promise<readonly string[]> {
  if (meeting.people) return meeting.people;
  return (await db.series.get(seriesId(meeting.platform, meeting.code)))?.personIds ?? [];
}

/** What is known of people at the door of a meeting. */
export async function readKnown(
  db: Database,
  meetingId: string,
  ids: readonly string[],
): Promise<Known[]> {
  const found = await db.people.bulkGet([...ids]);
  const people = found.flatMap((person) =>
    person?.archivedAt === undefined ? (person ?? []) : [],
  );
  const zone = localZone();
  return Promise.all(
    people.map(async (person) => {
      const win = (await momentsOf(db, person.id)).find((moment) => moment.kind === 'win');
      const spoken = await lastSpoken(db, person.id, meetingId);
      return {
        person,
        promises: await openPromisesTo(db, person.id),
        ...(win ? { lastWin: { what: win.what, day: dayOf(win.at, zone) } } : {}),
        ...(spoken === undefined ? {} : { lastSpoken: dayOf(spoken, zone) }),
      };
    }),
  );
}
