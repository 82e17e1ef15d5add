import { type MeetingKind, meetingKinds, type Technique } from '../cues/cue';
import { library } from '../cues/library/all';
import { wordsOf } from '../history/words';
import { weeksOfYear } from '../history/year';
import type { Database } from './database';
import { type Entry, entriesOf } from './entries';

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
  readonly reflections: ReadonlySet<string>;
  readonly promises: readonly string[];
}

/**
 * The ids of all reflections, the latest first, but for those being deleted; from the indexes
 * alone. Read once for any number of searches. Ids are small (a hundred thousand are some
 * megabytes), so that any place of a long list can be read at once.
 */
export async function readOrder(db: Database): Promise<readonly string[]> {
  const [ids, deleted] = await Promise.all([
    db.reflections.orderBy('at').primaryKeys(),
    db.reflections.where('deletedAt').above(0).primaryKeys(),
  ]);
  const gone = new Set(deleted);
  return ids.filter((id) => !gone.has(id)).reverse();
}

/** In which reflection each promise was made, by the promise's id; of those made by themselves nothing. */
export async function readOwners(db: Database): Promise<ReadonlyMap<string, string>> {
  const promises = await db.promises.toArray();
  return new Map(
    promises.flatMap(({ id, reflectionId }) => (reflectionId ? [[id, reflectionId] as const] : [])),
  );
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
  const [own, promises] = await Promise.all([
    db.reflections.where('words').startsWith(word).primaryKeys(),
    db.promises.where('words').startsWith(word).primaryKeys(),
  ]);
  return { reflections: new Set(own), promises };
}

/** Ticked, or by a cue that happened. */
async function withTechnique(db: Database, technique: Technique): Promise<Match> {
  const ticked = await having(db, 'practised', technique);
  const own = (await db.packs.toArray()).flatMap(({ cues }) => cues);
  const cues = [...library, ...own]
    .filter((cue) => cue.technique === technique)
    .flatMap(({ id }) => [
      [id, 'yes'],
      [id, 'partly'],
    ]);
  const happened = await Promise.all(cues.map((key) => having(db, '[cueId+outcome]', key)));
  const ids = [ticked, ...happened].flatMap(({ reflections }) => [...reflections]);
  return { reflections: new Set(ids), promises: [] };
}

async function having(
  db: Database,
  index: 'practised' | 'recognised' | 'kind' | 'platform' | '[cueId+outcome]',
  key: string | string[],
): Promise<Match> {
  const ids = await db.reflections.where(index).equals(key).primaryKeys();
  return { reflections: new Set(ids), promises: [] };
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
  const keys = async (index: string) =>
    (await db.reflections.orderBy(index).uniqueKeys()).map(String);
  const [names, kinds, platforms] = await Promise.all([
    keys('recognised'),
    keys('kind'),
    keys('platform'),
  ]);
  return { names, platforms, kinds: meetingKinds.filter((kind) => kinds.includes(kind)) };
}

/** How many reflections each day of a year holds; days without any are not in it. */
export async function countDays(db: Database, year: number): Promise<Map<string, number>> {
  // Counted day by day: the database counts in an index without handing over its keys.
  const days = weeksOfYear(year)
    .flatMap((week) => week.days)
    .filter((day) => day.startsWith(`${year}-`));
  const found = await Promise.all(
    days.map((day) => db.reflections.where('day').equals(day).count()),
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
