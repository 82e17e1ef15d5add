import type { Settings } from '../settings';
import type { Database } from './database';
import { readSettings } from './settings';
import { liveMeetings } from './write/sightings';

export type Look = Pick<Settings, 'theme' | 'discreet'>;

/** How things look: as she set it, and discreet in any case while a screen of hers is shown in a call. */
export async function readLook(db: Database): Promise<Look> {
  const { theme, discreet } = await readSettings(db);
  return { theme, discreet: discreet || (await isPresenting(db)) };
}

/** True while a call sends a screen of hers. */
export async function isPresenting(db: Database): Promise<boolean> {
  return (await liveMeetings(db)).some(({ presenting }) => presenting);
}
