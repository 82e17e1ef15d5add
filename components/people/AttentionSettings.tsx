import { useTranslation } from 'react-i18next';
import { ToggleSetting } from '../settings/SettingRows';
import { useSettings } from '../settings/useSettings';
import { Problem } from '../ui/Problem';

/** What is shown of people at the door, and whether leaving the call's tab is counted. */
export function AttentionSettings() {
  const { t } = useTranslation();
  const { settings, failure, change } = useSettings();
  if (!settings) return null;
  return (
    <section aria-labelledby="attention-title">
      <h2 id="attention-title">{t('settings.attention')}</h2>
      <Problem failure={failure} />
      {(['peopleOnCard', 'attentionLedger'] as const).map((name) => (
        <ToggleSetting
          key={name}
          label={t(`settings.${name}`)}
          why={t(`settings.${name}Why`)}
          on={settings[name]}
          change={(on) => change(name, on)}
        />
      ))}
    </section>
  );
}
