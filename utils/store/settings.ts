import { type Settings, settingsFrom } from '../settings';
import type { Database } from './database';

/** The settings as they are now. */
export async function readSettings(db: Database): Promise<Settings> {
  return settingsFrom(await db.settings.toArray()).settings;
}
