import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { allowNotices, forgetNotices } from '../../utils/notices';
import { noticeSettings } from '../../utils/settings';
import { Problem } from '../ui/Problem';
import { ToggleSetting } from './SettingRows';
import { useSettings } from './useSettings';

/** A kind of notification; the browser's leave is asked for here, and given back with the last kind. */
export function NoticeSetting({ name }: { readonly name: (typeof noticeSettings)[number] }) {
  const { t } = useTranslation();
  const { settings, failure, change } = useSettings();
  const [refused, setRefused] = useState(false);
  if (!settings) return null;
  const turn = async (on: boolean) => {
    const allowed = on && (await allowNotices());
    setRefused(on && !allowed);
    change(name, allowed);
    if (!on && !noticeSettings.some((other) => other !== name && settings[other]))
      await forgetNotices();
  };
  return (
    <>
      <ToggleSetting
        label={t(`settings.${name}`)}
        why={t(`settings.${name}Why`)}
        on={settings[name]}
        change={(on) => void turn(on)}
      />
      <Problem says={refused && !failure && t('settings.noticesRefused')} failure={failure} />
    </>
  );
}
