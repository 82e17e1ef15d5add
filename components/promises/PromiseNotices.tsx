import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { allowNotices, forgetNotices } from '../../utils/notices';
import { Problem } from '../people/Problem';
import { ToggleSetting } from '../settings/SettingRows';
import { useSettings } from '../settings/useSettings';

/** A notification once a day, asked for here and nowhere else. */
export function PromiseNotices() {
  const { t } = useTranslation();
  const { settings, failure, change } = useSettings();
  const [refused, setRefused] = useState(false);
  if (!settings) return null;
  const turn = async (on: boolean) => {
    const allowed = on ? await allowNotices() : await forgetNotices().then(() => false);
    setRefused(on && !allowed);
    change('promiseNotices', allowed);
  };
  return (
    <section>
      <ToggleSetting
        label={t('settings.promiseNotices')}
        why={t('settings.promiseNoticesWhy')}
        on={settings.promiseNotices}
        change={(on) => void turn(on)}
      />
      <Problem says={refused && !failure && t('settings.noticesRefused')} failure={failure} />
    </section>
  );
}
