import { dayOf, localZone, weekOfDay } from '../../history/week';
import { move } from '../../promises/state';
import {
  corridor,
  type Draft,
  emptyFields,
  type Fields,
  namesIn,
  type Promised,
  placeOf,
  type Reflection,
} from '../../reflections/reflection';
import type { Database } from '../database';

/** How long a deleted reflection can be brought back (ms). */
const undoFor = 60_000;

/** Fields that can be saved: presence is answered. */
type Complete = Fields & { readonly presence: Reflection['presence'] };

/** A reflection as it is handed in; `id` is made by the page, so that sending twice saves once. */
export interface Submission {
  readonly id: string;
  readonly meetingId?: string | undefined;
  readonly fields: Complete;
}

/** Thrown when a meeting was reflected on before, in another window. */
export class AlreadySaved extends Error {
  override name = 'AlreadySaved';
}

/** Thrown when the row a page speaks of is no longer there. */
export class NotThere extends Error {
  override name = 'NotThere';
}

/**
 * Saves a reflection with its promise, and lets its draft go. Throws `AlreadySaved` when the
 * meeting has another one; handing in the same `id` again changes nothing.
 */
export async function saveReflection(
  db: Database,
  { id, meetingId, fields }: Submission,
  now: number,
): Promise<void> {
  const tables = [db.meetings, db.showings, db.reflections, db.promises, db.drafts];
  await db.transaction('rw', tables, async () => {
    if (await db.reflections.get(id)) return;
    const meeting = meetingId ? await db.meetings.get(meetingId) : undefined;
    if (meeting?.reflection === 'done') throw new AlreadySaved();
    const at = meeting?.endedAt ?? now;
    const zone = meeting?.zone ?? localZone();
    const day = dayOf(at, zone);
    const cueId = meeting ? await carriedCue(db, meeting.id) : undefined;
    await db.reflections.add({
      id,
      ...(meeting ? { meetingId: meeting.id } : {}),
      at,
      zone,
      day,
      week: weekOfDay(day),
      title: meeting?.title ?? '',
      ...(meeting ? placeOf(meeting) : {}),
      ...(cueId ? { cueId } : {}),
      ...answers(fields),
      createdAt: now,
      updatedAt: now,
    });
    await keepPromise(db, id, fields, now, meeting?.people);
    // A meeting that is done takes no draft any more; a talk leaves the time from which words are new.
    if (meetingId) await db.drafts.delete(meetingId);
    else await db.drafts.put({ id: corridor, fields: emptyFields, updatedAt: now });
    if (meeting) await db.meetings.update(meeting.id, { reflection: 'done', updatedAt: now });
  });
}

/** Replaces what a saved reflection says. Throws `NotThere` when it was deleted meanwhile. */
export async function editReflection(
  db: Database,
  { id, fields }: Submission,
  now: number,
): Promise<void> {
  await db.transaction('rw', db.reflections, db.promises, db.drafts, async () => {
    const before = await db.reflections.get(id);
    if (!before || before.deletedAt) throw new NotThere();
    const { energy: _energy, outcome: _outcome, ...kept } = before;
    await db.reflections.put({ ...kept, ...answers(fields), updatedAt: now });
    await keepPromise(db, id, fields, now);
    await db.drafts.delete(id);
  });
}

/** Takes a reflection and its promise away; `restoreReflection` brings them back for a while. */
export function deleteReflection(db: Database, id: string, now: number): Promise<void> {
  return mark(db, id, { deletedAt: now, updatedAt: now });
}

/** Brings a deleted reflection back. Throws `NotThere` when it is gone for good. */
export function restoreReflection(db: Database, id: string, now: number): Promise<void> {
  return mark(db, id, { deletedAt: undefined, updatedAt: now });
}

async function mark(
  db: Database,
  id: string,
  change: { deletedAt: number | undefined; updatedAt: number },
): Promise<void> {
  await db.transaction('rw', db.reflections, db.promises, async () => {
    if (!(await db.reflections.get(id))) throw new NotThere();
    // Dexie removes a property that is set to undefined.
    const changes = change as { deletedAt: number; updatedAt: number };
    await db.reflections.update(id, changes);
    await db.promises.where({ reflectionId: id }).modify(changes);
  });
}

/** Removes for good what was deleted longer ago than undo is offered. */
export async function purgeDeleted(db: Database, now: number): Promise<void> {
  await db.transaction('rw', db.reflections, db.promises, async () => {
    const old = db.reflections.where('deletedAt').below(now - undoFor);
    const ids = await old.primaryKeys();
    await db.promises.where('reflectionId').anyOf(ids).delete();
    await db.reflections.bulkDelete(ids);
  });
}

/** "Skip this one": an answer, kept as such; the draft goes with it. */
export async function skipReflection(db: Database, meetingId: string, now: number): Promise<void> {
  await db.transaction('rw', db.meetings, db.drafts, async () => {
    await db.meetings.update(meetingId, { reflection: 'skipped', updatedAt: now });
    await db.drafts.delete(meetingId);
  });
}

/** Keeps typed words. An older copy that arrives late does not replace a newer one. */
export async function saveDraft(db: Database, draft: Draft): Promise<void> {
  await db.transaction('rw', db.drafts, db.meetings, async () => {
    const meeting = await db.meetings.get(draft.id);
    if (meeting && meeting.reflection !== 'open') return;
    const kept = await db.drafts.get(draft.id);
    if (!kept || kept.updatedAt <= draft.updatedAt) await db.drafts.put(draft);
  });
}

/** Lets a draft go: what was typed was taken back. */
export async function dropDraft(db: Database, id: string): Promise<void> {
  await db.drafts.delete(id);
}

function answers(fields: Complete) {
  const { presence, energy, outcome, practised, recognised, line } = fields;
  return {
    presence,
    ...(energy ? { energy } : {}),
    ...(outcome ? { outcome } : {}),
    practised,
    recognised: namesIn(recognised),
    line: line.trim(),
  };
}

/** The cue she took into a meeting, for "Did it happen?". */
async function carriedCue(db: Database, meetingId: string): Promise<string | undefined> {
  const showings = await db.showings.where({ meetingId }).toArray();
  return showings.find(({ state }) => state === 'shown' || state === 'dismissed')?.cueId;
}

/**
 * One reflection makes at most one promise: written, changed or taken back with it. In a meeting
 * with one known person it is a promise to them.
 */
async function keepPromise(
  db: Database,
  reflectionId: string,
  { promise, due }: Fields,
  now: number,
  people: readonly string[] = [],
): Promise<void> {
  const text = promise.trim();
  const before = await db.promises.where({ reflectionId }).first();
  if (text === '') {
    if (before) await db.promises.delete(before.id);
    return;
  }
  const made: Promised = {
    id: crypto.randomUUID(),
    reflectionId,
    text,
    ...(due ? { due } : {}),
    ...(people.length === 1 ? { personIds: people } : {}),
    createdAt: now,
    updatedAt: now,
  };
  await db.promises.put(
    before ? { ...move(before, due || undefined, now), text, updatedAt: now } : made,
  );
}
