import { useTranslation } from 'react-i18next';
import { themes } from '../../utils/settings';
import { Problem } from '../ui/Problem';
import { ChoiceSetting, ToggleSetting } from './SettingRows';
import { useSettings } from './useSettings';

/** How Threshold looks, and what others may read over her shoulder. */
export function LookSettings() {
  const { t } = useTranslation();
  const { settings, failure, change } = useSettings();
  if (!settings) return null;
  return (
    <section aria-labelledby="look-title">
      <h2 id="look-title">{t('settings.look')}</h2>
      <Problem failure={failure} />
      <ChoiceSetting
        label={t('settings.theme')}
        why={t('settings.themeWhy')}
        value={settings.theme}
        options={themes.map((theme) => [theme, t(`settings.themes.${theme}`)])}
        change={(theme) => change('theme', theme)}
      />
      <ToggleSetting
        label={t('settings.discreet')}
        why={t('settings.discreetWhy')}
        on={settings.discreet}
        change={(on) => change('discreet', on)}
      />
    </section>
  );
}
