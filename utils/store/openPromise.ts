import type { PastShowing } from '../cues/choose/situation';
import type { Meeting } from '../meetings/meeting';
import { isOpen } from '../promises/state';
import type { Promised, Reflection } from '../reflections/reflection';
import type { Database } from './database';

/** The cue id under which a promise is shown. */
export function promiseCueId(id: string): string {
  return `promise:${id}`;
}

/**
 * The newest open promise made in this series (same platform and room, and the same title where
 * both have one) or to someone in this meeting, that did not take a cue's place before: each
 * comes back once. `reflections` are those looked through.
 */
export async function openPromise(
  db: Database,
  meeting: Meeting,
  reflections: readonly Reflection[],
  history: readonly PastShowing[],
): Promise<{ id: string; text: string } | undefined> {
  const made = await db.promises
    .where('reflectionId')
    .anyOf(reflections.map(({ id }) => id))
    .toArray();
  const shown = new Set(history.map(({ cueId }) => cueId));
  const open = made
    .filter((promise) => isOpen(promise) && !shown.has(promiseCueId(promise.id)))
    .sort((a, b) => b.createdAt - a.createdAt);
  if (open.length === 0) return undefined;
  const meetingOf = new Map(reflections.map(({ id, meetingId }) => [id, meetingId]));
  for (const promise of open) {
    const madeIn = meetingOf.get(promise.reflectionId ?? '');
    const before = madeIn === undefined ? undefined : await db.meetings.get(madeIn);
    if (toSomeoneIn(promise, meeting) || (before && isSameSeries(before, meeting))) {
      return { id: promise.id, text: promise.text };
    }
  }
  return undefined;
}

function toSomeoneIn({ personIds = [] }: Promised, { people = [] }: Meeting): boolean {
  return personIds.some((id) => people.includes(id));
}

function isSameSeries(a: Meeting, b: Meeting): boolean {
  const sameTitle = a.title === '' || b.title === '' || a.title === b.title;
  return a.id !== b.id && a.platform === b.platform && a.code === b.code && sameTitle;
}
