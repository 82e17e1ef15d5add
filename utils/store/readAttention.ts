import { type Day, dayOf, localZone } from '../history/week';
import type { Counted } from '../people/balance';
import { type DueCheckIn, dueCheckIns } from '../people/cadence';
import { fold } from '../people/fold';
import { matcher } from '../people/match';
import type { Person } from '../people/person';
import { fourWeeks } from '../promises/state';
import type { Reflection } from '../reflections/reflection';
import type { Database } from './database';
import { lastSpoken } from './readPeople';

/** What counts as attention in the four weeks before `now` (ms): moments, and names recognised. */
export async function readCounted(
  db: Database,
  people: readonly Person[],
  now: number,
): Promise<Counted[]> {
  const since = now - fourWeeks;
  const who = matcher(people);
  const moments = await db.moments.where('at').above(since).toArray();
  const recognised = (await latest(db))
    .filter(({ at, deletedAt }) => at > since && deletedAt === undefined)
    .map(({ recognised: names }) => {
      const known = names.flatMap((name) => who({ name })?.id ?? []);
      return { kind: 'win' as const, personIds: [...new Set(known)] };
    });
  return [...moments, ...recognised];
}

/** Who is due for a check-in today. */
export async function readDueCheckIns(
  db: Database,
  people: readonly Person[],
  today: Day,
): Promise<DueCheckIn[]> {
  const zone = localZone();
  const wanted = people.filter((person) => person.cadence !== undefined);
  const known = await Promise.all(
    wanted.map(async (person) => {
      const spoken = await lastSpoken(db, person.id);
      const addedOn = dayOf(person.createdAt, zone);
      return {
        person,
        addedOn,
        ...(spoken === undefined ? {} : { lastSpoken: dayOf(spoken, zone) }),
      };
    }),
  );
  return dueCheckIns(known, today);
}

/** The most names that are offered. */
const mostNames = 12;

/** Names recognised lately that are nobody's here, the latest first; ambiguous ones are somebody's. */
export async function readUnknownNames(db: Database, people: readonly Person[]): Promise<string[]> {
  const names = (await latest(db))
    .filter(({ deletedAt }) => deletedAt === undefined)
    .flatMap(({ recognised }) => recognised);
  const known = new Set(people.flatMap(({ name, aliases }) => [name, ...aliases].map(fold)));
  return [...new Set(names)].filter((name) => !known.has(fold(name))).slice(0, mostNames);
}

/** The latest reflections, as far back as four busy weeks go. */
function latest(db: Database): Promise<Reflection[]> {
  return db.reflections.orderBy('week').reverse().limit(500).toArray();
}
