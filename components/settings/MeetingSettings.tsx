import { useTranslation } from 'react-i18next';
import { handOffLengths } from '../../utils/settings';
import { Problem } from '../ui/Problem';
import { KeepYears } from './KeepYears';
import { ChoiceSetting, ToggleSetting } from './SettingRows';
import { useSettings } from './useSettings';

/** What is kept of a meeting, and for how long. */
export function MeetingSettings() {
  const { t } = useTranslation();
  const { settings, failure, change } = useSettings();
  if (!settings) return null;
  return (
    <section aria-labelledby="meetings-title">
      <h2 id="meetings-title">{t('settings.meetings')}</h2>
      <Problem failure={failure} />
      <ToggleSetting
        label={t('settings.keepTitles')}
        why={t('settings.keepTitlesWhy')}
        on={settings.keepTitles}
        change={(on) => change('keepTitles', on)}
      />
      <KeepYears years={settings.keepYears} change={(years) => change('keepYears', years)} />
      <ChoiceSetting
        label={t('settings.handOffMinutes')}
        why={t('settings.handOffMinutesWhy')}
        value={settings.handOffMinutes}
        options={handOffLengths.map((count) => [count, t('settings.minutes', { count })])}
        change={(minutes) => change('handOffMinutes', minutes)}
      />
    </section>
  );
}
