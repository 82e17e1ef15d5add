import { cueFrom, mostCues, ownPackId, packFrom } from '../../cues/packs';
import type { Database } from '../database';
import type { Control } from '../rows';

const dayLength = 24 * 60 * 60_000;
/** "Less like this" and "Rest" hold for so long (ms). */
const holds = { less: 28 * dayLength, rest: 60 * dayLength } as const;

/** Thrown for a cue or a pack that is not in the form of docs/packs.md. */
class NotACue extends Error {
  override name = 'NotACue';
}

/** Keeps what she said of a cue or a technique; `on` takes it back. */
export async function controlCue(
  db: Database,
  { id, state }: { readonly id: string; readonly state: Control['state'] | 'on' },
  now: number,
): Promise<void> {
  if (state === 'on') {
    await db.controls.delete(id);
    return;
  }
  const until = state === 'never' ? {} : { until: now + holds[state] };
  await db.controls.put({ id, state, ...until, updatedAt: now });
}

/** Takes in a pack whole, in place of one of the same id. Throws `NotACue` when it has a fault. */
export async function savePack(db: Database, pack: unknown, now: number): Promise<void> {
  const read = packFrom(pack);
  if (!read.ok) throw new NotACue();
  await db.transaction('rw', db.packs, async () => {
    const before = await db.packs.get(read.value.id);
    const { on = true, createdAt = now } = before ?? {};
    await db.packs.put({ ...read.value, on, createdAt, updatedAt: now });
  });
}

/** Lets the cues of a pack be chosen, or not. */
export async function switchPack(
  db: Database,
  { id, on }: { readonly id: string; readonly on: boolean },
  now: number,
): Promise<void> {
  await db.packs.update(id, { on, updatedAt: now });
}

/** Takes a pack away. What was shown of it keeps its words. */
export async function deletePack(db: Database, id: string): Promise<void> {
  await db.packs.delete(id);
}

/** Adds one of her own cues, or changes it. Throws `NotACue` when it has a fault. */
export async function saveOwnCue(db: Database, cue: unknown, now: number): Promise<void> {
  const read = cueFrom(cue);
  if (!read.ok) throw new NotACue();
  await db.transaction('rw', db.packs, async () => {
    const own = await db.packs.get(ownPackId);
    const { cues = [], on = true, createdAt = now } = own ?? {};
    const known = cues.some(({ id }) => id === read.value.id);
    if (!known && cues.length >= mostCues) throw new NotACue();
    const changed = known
      ? cues.map((one) => (one.id === read.value.id ? read.value : one))
      : [...cues, read.value];
    await db.packs.put({ id: ownPackId, name: '', cues: changed, on, createdAt, updatedAt: now });
  });
}

/** Takes one of her own cues away. */
export async function removeOwnCue(db: Database, id: string, now: number): Promise<void> {
  await db.transaction('rw', db.packs, async () => {
    const own = await db.packs.get(ownPackId);
    if (!own) return;
    const cues = own.cues.filter((cue) => cue.id !== id);
    await db.packs.put({ ...own, cues, updatedAt: now });
  });
}
