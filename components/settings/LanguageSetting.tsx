import { useTranslation } from 'react-i18next';
import { languages } from '../../utils/i18n/i18n';
import { ChoiceSetting } from './SettingRows';
import { useSettings } from './useSettings';

/** The language Threshold speaks, each by its own name. */
export function LanguageSetting() {
  const { t } = useTranslation();
  const { settings, change } = useSettings();
  if (!settings) return null;
  return (
    <section aria-labelledby="language-title">
      <h2 id="language-title">{t('settings.language')}</h2>
      <ChoiceSetting
        label={t('settings.languageChoice')}
        why={t('settings.languageWhy')}
        value={settings.language}
        options={[[null, t('settings.languageOfBrowser')], ...Object.entries(languages)]}
        change={(tag) => change('language', tag)}
      />
    </section>
  );
}
