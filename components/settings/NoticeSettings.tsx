import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { noticesAllowed } from '../../utils/notices';
import { noticeSettings } from '../../utils/settings';
import { NoticeSetting } from './NoticeSetting';
import { useSettings } from './useSettings';

/** Notifications of the system: off at first. */
export function NoticeSettings() {
  const { t } = useTranslation();
  const { settings } = useSettings();
  const on = settings !== undefined && noticeSettings.some((name) => settings[name]);
  const [allowed, setAllowed] = useState(true);
  useEffect(() => {
    // A copy brings the setting to another browser, but not the permission.
    if (on) void noticesAllowed().then(setAllowed);
  }, [on]);
  return (
    <section aria-labelledby="notices-title">
      <h2 id="notices-title">{t('settings.notices')}</h2>
      {noticeSettings.map((name) => (
        <NoticeSetting key={name} name={name} />
      ))}
      {on && !allowed && <p className="problem">{t('settings.noticesMissing')}</p>}
    </section>
  );
}
