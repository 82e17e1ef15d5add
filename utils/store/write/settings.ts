import { isSetting, type SettingName } from '../../settings';
import type { Database } from '../database';

/** Thrown when a value is not one that the setting can have. */
class NotASetting extends Error {
  override name = 'NotASetting';
}

/** Changes one setting. Throws `NotASetting` for a value it cannot have. */
export async function changeSetting(
  db: Database,
  name: SettingName,
  value: unknown,
  now: number,
): Promise<void> {
  if (!isSetting(name, value)) throw new NotASetting();
  await db.settings.put({ id: name, value, updatedAt: now });
}
