import { type Carried, carriedBy } from '../cues/carried';
import type { Promised, Reflection } from '../reflections/reflection';
import type { Database } from './database';

/** A reflection with the promise made in it. */
export interface Entry {
  readonly reflection: Reflection;
  readonly promised: Promised | undefined;
  /** What she carried into the meeting. */
  readonly carried: Carried | undefined;
}

/** Reflections with what belongs to them, in the order given. */
export async function entriesOf(
  db: Database,
  reflections: readonly Reflection[],
): Promise<Entry[]> {
  const ids = reflections.map(({ id }) => id);
  const promises = await db.promises.where('reflectionId').anyOf(ids).toArray();
  const byReflection = new Map(promises.map((promised) => [promised.reflectionId, promised]));
  const met = reflections.flatMap(({ meetingId }) => meetingId ?? []);
  const showings = await db.showings.where('meetingId').anyOf(met).toArray();
  const byMeeting = new Map(showings.map((one) => [`${one.meetingId} ${one.cueId}`, one]));
  return reflections.map((reflection) => {
    const { id, meetingId, cueId = '' } = reflection;
    const showing = byMeeting.get(`${meetingId} ${cueId}`);
    return {
      reflection,
      promised: byReflection.get(id),
      carried: carriedBy(showing ?? { cueId }),
    };
  });
}
