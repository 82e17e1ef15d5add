import { useTranslation } from 'react-i18next';
import { ChoiceSetting } from './SettingRows';
import { useSettings } from './useSettings';

const leads = [0, 1, 2, 5, 10, 15] as const;

/** How a meeting that begins soon is announced. */
export function AgendaSettings() {
  const { t } = useTranslation();
  const { settings, change } = useSettings();
  if (!settings) return null;
  return (
    <section aria-labelledby="agenda-settings-title">
      <h2 id="agenda-settings-title">{t('settings.agenda')}</h2>
      <ChoiceSetting
        label={t('settings.leadMinutes')}
        why={t('settings.leadMinutesWhy')}
        value={settings.leadMinutes}
        options={leads.map((count) => [
          count,
          count === 0 ? t('settings.leadNever') : t('settings.leadOf', { count }),
        ])}
        change={(minutes) => change('leadMinutes', minutes)}
      />
    </section>
  );
}
