import { useTranslation } from 'react-i18next';
import { ToggleSetting } from './SettingRows';
import { useSettings } from './useSettings';

/** What is kept of a meeting. */
export function MeetingSettings() {
  const { t, i18n } = useTranslation();
  const { settings, spoilt, failure, change } = useSettings();
  if (!settings) return null;
  return (
    <section aria-labelledby="meetings-title">
      <h2 id="meetings-title">{t('settings.meetings')}</h2>
      {spoilt.length > 0 && (
        <p className="problem" role="alert">
          {t('settings.spoilt', {
            names: new Intl.ListFormat(i18n.language).format(
              spoilt.map((name) => t(`settings.${name}`)),
            ),
          })}
        </p>
      )}
      {failure && (
        <p className="problem" role="alert">
          {t(`failure.${failure}`)}
        </p>
      )}
      <ToggleSetting
        label={t('settings.keepTitles')}
        why={t('settings.keepTitlesWhy')}
        on={settings.keepTitles}
        change={(on) => change('keepTitles', on)}
      />
    </section>
  );
}
