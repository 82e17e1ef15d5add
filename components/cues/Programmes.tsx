import { useTranslation } from 'react-i18next';
import { programmes, standing } from '../../utils/cues/programmes';
import { dayOf, localZone } from '../../utils/history/week';
import { useSettings } from '../settings/useSettings';
import { Problem } from '../ui/Problem';

/** Four weeks of practice, to start and to stop at will. */
export function Programmes() {
  const { t } = useTranslation();
  const { settings, failure, change } = useSettings();
  if (!settings) return null;
  const today = dayOf(Date.now(), localZone());
  const now = standing(settings.programme, today);
  return (
    <section aria-labelledby="programmes-title">
      <h2 id="programmes-title">{t('programme.title')}</h2>
      <p className="lead">{t('programme.intro')}</p>
      <Problem failure={failure} />
      <ul className="cues">
        {programmes.map((programme) => {
          const { id, weeks } = programme;
          const name = t(`programme.${id}`);
          const runs = now?.programme.id === id;
          return (
            <li key={id}>
              <div className="cue-head">
                <h3>{name}</h3>
                <button
                  type="button"
                  aria-label={t(runs ? 'programme.stopOf' : 'programme.startOf', { name })}
                  onClick={() => change('programme', runs ? null : { id, startedDay: today })}
                >
                  {t(runs ? 'programme.stop' : 'programme.start')}
                </button>
              </div>
              {runs && (
                <p role="status">
                  {t('programme.now', {
                    week: now.week,
                    technique: t(`technique.${now.focus}`),
                  })}
                </p>
              )}
              <p className="hint">
                {weeks
                  .map((technique, index) =>
                    t('programme.week', {
                      week: index + 1,
                      technique: t(`technique.${technique}`),
                    }),
                  )
                  .join(' · ')}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
