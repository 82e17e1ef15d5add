import type { Meeting } from '../../meetings/meeting';
import { mergePeople, replaceId } from '../../people/merge';
import type { Moment } from '../../people/moment';
import type { PersonFields } from '../../people/person';
import type { Database } from '../database';
import { mentionsOf, recognisedAs } from '../readPeople';
import { type Mention, seriesId } from '../rows';

/** Thrown when the person, promise or moment a page speaks of is no longer there. */
export class Gone extends Error {
  override name = 'Gone';
}

/** Thrown when what would be undone was changed since. */
export class ChangedSince extends Error {
  override name = 'ChangedSince';
}

/** Adds people; ids are made by the page, so that adding twice adds once. */
export async function addPeople(
  db: Database,
  rows: readonly (PersonFields & { readonly id: string })[],
  now: number,
): Promise<void> {
  await db.transaction('rw', db.people, async () => {
    const known = await db.people.bulkGet(rows.map(({ id }) => id));
    const added = rows.filter((_, at) => known[at] === undefined);
    await db.people.bulkPut(added.map((row) => ({ ...row, createdAt: now, updatedAt: now })));
  });
}

/** Replaces what is written about a person. Throws `Gone`. */
export async function editPerson(
  db: Database,
  { id, fields }: { readonly id: string; readonly fields: PersonFields },
  now: number,
): Promise<void> {
  await db.transaction('rw', db.people, async () => {
    const before = await db.people.get(id);
    if (!before) throw new Gone();
    const { createdAt, archivedAt } = before;
    const kept = { id, createdAt, ...(archivedAt === undefined ? {} : { archivedAt }) };
    await db.people.put({ ...fields, ...kept, updatedAt: now });
  });
}

/** Puts a person away, or takes them out again. Throws `Gone`. */
export async function archivePerson(
  db: Database,
  { id, archived }: { readonly id: string; readonly archived: boolean },
  now: number,
): Promise<void> {
  await db.transaction('rw', db.people, async () => {
    const before = await db.people.get(id);
    if (!before) throw new Gone();
    const { archivedAt: _, ...open } = before;
    await db.people.put({ ...open, ...(archived ? { archivedAt: now } : {}), updatedAt: now });
  });
}

/**
 * Makes one person of two: what was written of the absorbed one goes to the kept one, and every
 * row that spoke of the absorbed one speaks of the kept one. Throws `Gone`. The same `id` again
 * changes nothing.
 */
export async function mergeTwo(
  db: Database,
  { id, keptId, absorbedId }: Record<'id' | 'keptId' | 'absorbedId', string>,
  now: number,
): Promise<void> {
  await db.transaction('rw', everyPersonTable(db), async () => {
    if (keptId === absorbedId || (await db.merges.get(id))) return;
    const [kept, absorbed] = await db.people.bulkGet([keptId, absorbedId]);
    if (!kept || !absorbed) throw new Gone();
    const mentions = await mentionsOf(db, absorbedId);
    for (const { ids, ...row } of mentions) {
      await setIds(db, { ...row, ids: replaceId(ids, absorbedId, keptId) });
    }
    await db.people.put(mergePeople(kept, absorbed, now));
    await db.people.delete(absorbedId);
    await db.merges.add({ id, keptId, absorbedId, at: now, kept, absorbed, mentions });
  });
}

/**
 * Undoes a merge: both people and every row that spoke of them are as they were. Throws `Gone`
 * when it cannot be undone any more, `ChangedSince` when the kept one was written to meanwhile.
 */
export async function undoMerge(db: Database, id: string): Promise<void> {
  await db.transaction('rw', everyPersonTable(db), async () => {
    const merge = await db.merges.get(id);
    const person = merge && (await db.people.get(merge.keptId));
    if (!merge || !person) throw new Gone();
    if (person.updatedAt !== merge.at) throw new ChangedSince();
    await db.people.bulkPut([merge.kept, merge.absorbed]);
    for (const mention of merge.mentions) await setIds(db, mention);
    await db.merges.delete(id);
  });
}

/**
 * Deletes a person for good, with everything about them: moments and promises that are theirs
 * alone; out of those they share, out of meetings, and out of "Recognised" in reflections.
 */
export async function deletePerson(db: Database, id: string): Promise<void> {
  await db.transaction('rw', [...everyPersonTable(db), db.reflections], async () => {
    const person = await db.people.get(id);
    if (!person) return;
    for (const { ids, ...row } of await mentionsOf(db, id)) {
      const others = replaceId(ids, id);
      if (others.length > 0 || row.table === 'meetings') await setIds(db, { ...row, ids: others });
      else await db.table(row.table).delete(row.id);
    }
    for (const { reflectionId, names } of await recognisedAs(db, person)) {
      const reflection = await db.reflections.get(reflectionId);
      const recognised = reflection?.recognised.filter((name) => !names.includes(name)) ?? [];
      await db.reflections.update(reflectionId, { recognised });
    }
    await db.merges.where({ keptId: id }).or('absorbedId').equals(id).delete();
    await db.people.delete(id);
  });
}

/** Those of the ids whose people are there: a form may be open while someone is deleted. */
export async function thoseThere(db: Database, ids: readonly string[]): Promise<string[]> {
  const people = await db.people.bulkGet([...ids]);
  return people.flatMap((person) => person?.id ?? []);
}

/**
 * Keeps a moment; the same id again replaces it. Throws `Gone` when nobody it is about is there
 * any more.
 */
export async function saveMoment(
  db: Database,
  moment: Omit<Moment, 'updatedAt'>,
  now: number,
): Promise<void> {
  await db.transaction('rw', db.people, db.moments, async () => {
    const personIds = await thoseThere(db, moment.personIds);
    if (personIds.length === 0) throw new Gone();
    await db.moments.put({ ...moment, personIds, updatedAt: now } as Moment);
  });
}

/** Forgets merges that are too old to be undone: a month. */
export async function purgeMerges(db: Database, now: number): Promise<void> {
  const old = now - 30 * 24 * 60 * 60_000;
  await db.merges.filter(({ at }) => at < old).delete();
}

/** Deletes a moment. */
export async function deleteMoment(db: Database, id: string): Promise<void> {
  await db.moments.delete(id);
}

/**
 * Remembers who is in a series, and says so of its meetings of the last day; with nobody, the
 * series is forgotten.
 */
export async function linkPeople(
  db: Database,
  link: { readonly platform: string; readonly code: string; readonly personIds: readonly string[] },
  now: number,
): Promise<void> {
  const { platform, code } = link;
  const id = seriesId(platform, code);
  await db.transaction('rw', db.people, db.series, db.meetings, async () => {
    const personIds = await thoseThere(db, link.personIds);
    const { kind } = (await db.series.get(id)) ?? {};
    const said = kind === undefined ? {} : { kind };
    if (personIds.length > 0 || kind !== undefined) {
      await db.series.put({ id, personIds, ...said, updatedAt: now });
    } else await db.series.delete(id);
    await db.meetings
      .where('lastSeenAt')
      .above(now - 24 * 60 * 60_000)
      .filter((meeting) => meeting.platform === platform && meeting.code === code)
      .modify({ people: [...personIds], updatedAt: now });
  });
}

/** Says of a meeting who is in it, where its series tells and nothing else did. */
export async function recordSeries(
  db: Database,
  { id, platform, code, people }: Pick<Meeting, 'id' | 'platform' | 'code' | 'people'>,
): Promise<void> {
  if (people) return;
  await db.transaction('rw', db.series, db.meetings, async () => {
    const series = await db.series.get(seriesId(platform, code));
    if (!series || series.personIds.length === 0) return;
    await db.meetings.update(id, { people: [...series.personIds] });
  });
}

function everyPersonTable(db: Database) {
  return [db.people, db.merges, db.moments, db.promises, db.series, db.meetings];
}

function setIds(db: Database, { table, id, ids }: Mention): Promise<number> {
  return db.table(table).update(id, { [table === 'meetings' ? 'people' : 'personIds']: [...ids] });
}
