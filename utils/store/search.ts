import { type MeetingKind, meetingKinds, type Technique } from '../cues/cue';
import { library } from '../cues/library/all';
import { wordsOf } from '../history/words';
import { weeksOfYear } from '../history/year';
import type { Promised } from '../reflections/reflection';
import type { Database } from './database';
import { type Entry, entriesOf } from './entries';
import { idsBetween } from './idsBetween';

/** The order is read in parts of so many ms, so that nothing else waits long. */
const part = 90 * 24 * 60 * 60_000;
/** How many promises are read at a time. */
const promisesAtOnce = 1_000;

/** What is looked for; what is left out does not matter. */
export interface Asked {
  /** Words as typed: each has to be there, in any order; its beginning is enough. */
  readonly text: string;
  readonly technique?: Technique | undefined;
  /** A name as it stands in reflections. */
  readonly person?: string | undefined;
  /** Of the meeting. */
  readonly kind?: MeetingKind | undefined;
  readonly platform?: string | undefined;
}

/** What holds one of the things asked for: reflections by id, and promises, which lead to theirs. */
interface Match {
  /** An id stands there twice where two of its words begin so. */
  readonly reflections: readonly string[];
  readonly promises: readonly string[];
}

/**
 * The ids of the latest reflections, as many as asked or one fewer for each being deleted: what
 * the first screen shows while the order of all of them is read.
 */
export async function readLatest(db: Database, most: number): Promise<readonly string[]> {
  const rows = await db.reflections.orderBy('at').reverse().limit(most).toArray();
  return rows.filter(({ deletedAt }) => deletedAt === undefined).map(({ id }) => id);
}

/**
 * The ids of all reflections, the latest first, but for those being deleted; from the indexes
 * alone. Read once for any number of searches. Ids are small (a hundred thousand are some
 * megabytes), so that any place of a long list can be read at once.
 */
export async function readOrder(db: Database): Promise<readonly string[]> {
  const [first, last, deleted] = await Promise.all([
    db.reflections.orderBy('at').first(),
    db.reflections.orderBy('at').last(),
    db.reflections.where('deletedAt').above(0).primaryKeys(),
  ]);
  if (!first || !last) return [];
  const gone = new Set(deleted);
  const ids: string[] = [];
  for (let from = first.at; from <= last.at; from += part) {
    const between = IDBKeyRange.bound(from, from + part, false, true);
    const some = await idsBetween(db, 'reflections', 'at', between);
    for (const id of some) if (!gone.has(id)) ids.push(id);
  }
  return ids.reverse();
}

/** In which reflection each promise was made, by the promise's id; of those made by themselves nothing. */
export async function readOwners(db: Database): Promise<ReadonlyMap<string, string>> {
  const owners = new Map<string, string>();
  let last: string | undefined = '';
  while (last !== undefined) {
    const some: Promised[] = await db.promises
      .where('id')
      .above(last)
      .limit(promisesAtOnce)
      .toArray();
    for (const { id, reflectionId } of some) if (reflectionId) owners.set(id, reflectionId);
    last = some.at(-1)?.id;
  }
  return owners;
}

/** What holds each of the things asked for, from the indexes alone; nothing asked, nothing told. */
export function findMatches(db: Database, asked: Asked): Promise<Match[]> {
  const { technique, person, kind, platform } = asked;
  return Promise.all([
    ...wordsOf(asked.text).map((word) => withWord(db, word)),
    ...(technique ? [withTechnique(db, technique)] : []),
    ...(person ? [having(db, 'recognised', person)] : []),
    ...(kind ? [having(db, 'kind', kind)] : []),
    ...(platform ? [having(db, 'platform', platform)] : []),
  ]);
}

/** Those of some ids that hold everything asked for, in the order given. */
export function inOrder(
  ids: readonly string[],
  matches: readonly Match[],
  owners: ReadonlyMap<string, string>,
): readonly string[] {
  if (matches.length === 0) return ids;
  const sets = matches.map((match) => {
    const found = new Set(match.reflections);
    for (const id of match.promises) found.add(owners.get(id) ?? '');
    return found;
  });
  return ids.filter((id) => sets.every((set) => set.has(id)));
}

async function withWord(db: Database, word: string): Promise<Match> {
  const begun = IDBKeyRange.bound(word, `${word}\uFFFF`);
  const [reflections, promises] = await Promise.all([
    idsBetween(db, 'reflections', 'words', begun),
    idsBetween(db, 'promises', 'words', begun),
  ]);
  return { reflections, promises };
}

/** Ticked, or by a cue that happened. */
async function withTechnique(db: Database, technique: Technique): Promise<Match> {
  const own = (await db.packs.toArray()).flatMap(({ cues }) => cues);
  const cues = [...library, ...own]
    .filter((cue) => cue.technique === technique)
    .flatMap(({ id }) => [
      [id, 'yes'],
      [id, 'partly'],
    ]);
  const found = await Promise.all([
    having(db, 'practised', technique),
    ...cues.map((key) => having(db, '[cueId+outcome]', key)),
  ]);
  return { reflections: found.flatMap(({ reflections }) => reflections), promises: [] };
}

async function having(
  db: Database,
  index: 'practised' | 'recognised' | 'kind' | 'platform' | '[cueId+outcome]',
  key: string | string[],
): Promise<Match> {
  const reflections = await idsBetween(db, 'reflections', index, IDBKeyRange.only(key));
  return { reflections, promises: [] };
}

/** The reflections of ids with their promises, in the order asked; those that are gone are left out. */
export async function readEntries(db: Database, ids: readonly string[]): Promise<Entry[]> {
  const rows = await db.reflections.bulkGet([...ids]);
  return entriesOf(
    db,
    rows.filter((row) => row !== undefined),
  );
}

/** What history can be narrowed by, besides techniques: only what occurs in it. */
export interface Narrowings {
  /** Names ever recognised, in the order of the alphabet. */
  readonly names: readonly string[];
  readonly kinds: readonly MeetingKind[];
  readonly platforms: readonly string[];
}

/** Reads what history can be narrowed by, from the indexes alone. */
export async function readNarrowings(db: Database): Promise<Narrowings> {
  const [names, kinds, platforms] = await Promise.all([
    keysOf(db, 'recognised'),
    keysOf(db, 'kind'),
    keysOf(db, 'platform'),
  ]);
  return { names, platforms, kinds: meetingKinds.filter((kind) => kinds.includes(kind)) };
}

/** Each key of an index once, in its order: each is looked up from the one before. */
async function keysOf(db: Database, index: string): Promise<string[]> {
  const keys: string[] = [];
  let [key] = await db.reflections.orderBy(index).limit(1).keys();
  while (key !== undefined) {
    keys.push(String(key));
    [key] = await db.reflections.where(index).above(key).limit(1).keys();
  }
  return keys;
}

/** How many reflections each day of a year holds; days without any are not in it. */
export async function countDays(db: Database, year: number): Promise<Map<string, number>> {
  // Counted day by day: the database counts in an index without handing over its keys.
  const days = weeksOfYear(year)
    .flatMap((week) => week.days)
    .filter((day) => day.startsWith(`${year}-`));
  const found = await db.transaction('r', db.reflections, () =>
    Promise.all(days.map((day) => db.reflections.where('day').equals(day).count())),
  );
  const counts = new Map(days.map((day, at) => [day, found[at] ?? 0]));
  const deleted = await db.reflections.where('deletedAt').above(0).toArray();
  for (const { day } of deleted) if (counts.has(day)) counts.set(day, (counts.get(day) ?? 0) - 1);
  return new Map([...counts].filter(([, count]) => count > 0));
}

/** The first and last year in which something was lived; undefined when nothing was. */
export async function yearsLived(db: Database): Promise<readonly [number, number] | undefined> {
  const [first, last] = await Promise.all([
    db.reflections.orderBy('day').first(),
    db.reflections.orderBy('day').last(),
  ]);
  return first && last && [Number(first.day.slice(0, 4)), Number(last.day.slice(0, 4))];
}
