import { useTranslation } from 'react-i18next';
import { initialSettings } from '../../utils/settings';
import { Problem } from '../ui/Problem';
import { useSettings } from './useSettings';

/** Says which settings could not be read and hold what they held at first, until she has seen it. */
export function Spoilt() {
  const { t, i18n } = useTranslation();
  const { spoilt, failure, change } = useSettings();
  if (spoilt.length === 0) return null;
  return (
    <div className="problem spoilt">
      <p role="alert">
        {t('settings.spoilt', {
          names: new Intl.ListFormat(i18n.language).format(
            spoilt.map((name) => t(`settings.${name}`)),
          ),
        })}
      </p>
      <button
        type="button"
        onClick={() => {
          for (const name of spoilt) change(name, initialSettings[name]);
        }}
      >
        {t('settings.spoiltSeen')}
      </button>
      <Problem failure={failure} />
    </div>
  );
}
