import { useState } from 'react';
import type { Failure } from '../../utils/messages';
import { send } from '../../utils/send';
import { type SettingName, type Settings, settingsFrom } from '../../utils/settings';
import { database } from '../../utils/store/database';
import { useLive } from '../useLive';

interface SettingsHandle {
  /** Undefined until they are read. */
  readonly settings: Settings | undefined;
  /** Settings that could not be read and hold what they held at first. */
  readonly spoilt: readonly SettingName[];
  /** Why the last change was not kept. */
  readonly failure: Failure | undefined;
  change<Name extends SettingName>(name: Name, value: Settings[Name]): void;
}

/** The settings, live, and a way to change them. */
export function useSettings(): SettingsHandle {
  const live = useLive(async () => settingsFrom(await database.settings.toArray()));
  const [failure, setFailure] = useState<Failure>();
  const read = live.state === 'ready' ? live.value : undefined;
  return {
    settings: read?.settings,
    spoilt: read?.spoilt ?? [],
    failure,
    change: (name, value) =>
      void send('changeSetting', { name, value }).then((reply) =>
        setFailure(reply.ok ? undefined : reply.failure),
      ),
  };
}
