import { type MeetingKind, meetingKinds, type Technique } from '../cues/cue';
import { library } from '../cues/library/all';
import { wordsOf } from '../history/words';
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

/** Up to so many found ones are sorted by reading them; more by walking the index of times. */
const fewToRead = 200;

/**
 * The ids of the reflections asked for, the latest first. Told by indexes: rows are read only where
 * few are found, and of promises those that hold a word. A list of ids is small (a hundred
 * thousand are some megabytes), so that any place of a long list can be read at once.
 */
export async function findReflections(db: Database, asked: Asked): Promise<string[]> {
  const deleted = new Set(await db.reflections.where('deletedAt').above(0).primaryKeys());
  const conditions = [
    ...wordsOf(asked.text).map((word) => withWord(db, word)),
    ...(asked.technique ? [withTechnique(db, asked.technique)] : []),
    ...(asked.person ? [havingKey(db, 'recognised', asked.person)] : []),
    ...(asked.kind ? [havingKey(db, 'kind', asked.kind)] : []),
    ...(asked.platform ? [havingKey(db, 'platform', asked.platform)] : []),
  ];
  const sets = await Promise.all(conditions);
  const [first, ...rest] = sets.sort((a, b) => a.size - b.size);
  if (!first) return (await latestFirst(db)).filter((id) => !deleted.has(id));
  const found = [...first].filter((id) => !deleted.has(id) && rest.every((set) => set.has(id)));
  if (found.length > fewToRead) {
    const all = new Set(found);
    return (await latestFirst(db)).filter((id) => all.has(id));
  }
  const rows = await db.reflections.bulkGet(found);
  return rows
    .filter((row) => row !== undefined)
    .sort((a, b) => b.at - a.at)
    .map(({ id }) => id);
}

function latestFirst(db: Database): Promise<string[]> {
  return db.reflections
    .orderBy('at')
    .primaryKeys()
    .then((ids) => ids.reverse());
}

async function withWord(db: Database, word: string): Promise<Set<string>> {
  const own = await db.reflections.where('words').startsWith(word).primaryKeys();
  const promises = await db.promises.where('words').startsWith(word).toArray();
  return new Set([...own, ...promises.flatMap(({ reflectionId }) => reflectionId ?? [])]);
}

/** Ticked, or by a cue that happened. */
async function withTechnique(db: Database, technique: Technique): Promise<Set<string>> {
  const ticked = await havingKey(db, 'practised', technique);
  const own = (await db.packs.toArray()).flatMap(({ cues }) => cues);
  const cues = [...library, ...own]
    .filter((cue) => cue.technique === technique)
    .flatMap(({ id }) => [
      [id, 'yes'],
      [id, 'partly'],
    ]);
  const happened = await Promise.all(cues.map((key) => havingKey(db, '[cueId+outcome]', key)));
  return new Set([ticked, ...happened].flatMap((ids) => [...ids]));
}

async function havingKey(
  db: Database,
  index: 'practised' | 'recognised' | 'kind' | 'platform' | '[cueId+outcome]',
  key: string | string[],
): Promise<Set<string>> {
  return new Set(await db.reflections.where(index).equals(key).primaryKeys());
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
  const keys = await db.reflections
    .where('day')
    .between(`${year}-`, `${year + 1}-`)
    .keys();
  const counts = new Map<string, number>();
  const add = (day: string, by: number) => counts.set(day, (counts.get(day) ?? 0) + by);
  for (const day of keys) add(String(day), 1);
  const deleted = await db.reflections.where('deletedAt').above(0).toArray();
  for (const { day } of deleted) if (counts.has(day)) add(day, -1);
  return counts;
}

/** The first and last year in which something was lived; undefined when nothing was. */
export async function yearsLived(db: Database): Promise<readonly [number, number] | undefined> {
  const [first, last] = await Promise.all([
    db.reflections.orderBy('day').first(),
    db.reflections.orderBy('day').last(),
  ]);
  return first && last && [Number(first.day.slice(0, 4)), Number(last.day.slice(0, 4))];
}
