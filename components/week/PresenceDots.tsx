import { useTranslation } from 'react-i18next';
import { byDay } from '../../utils/history/summary';
import { timeOf } from '../../utils/i18n/timeOf';
import { energies, presences, type Reflection } from '../../utils/reflections/reflection';
import { dayText } from '../format';

interface Props {
  readonly days: readonly string[];
  readonly reflections: readonly Reflection[];
}

/** Presence by day: one dot a meeting, its colour the energy; the same as a table beneath. */
export function PresenceDots({ days, reflections }: Props) {
  const { t, i18n } = useTranslation();
  const weekday = (day: string) => dayText(day, i18n.language, { weekday: 'short' });
  return (
    <section aria-labelledby="presence-title">
      <h2 id="presence-title">{t('week.presence')}</h2>
      <div className="dots" aria-hidden="true">
        <div className="scale-labels">
          <span>{t('reflection.fullyThere')}</span>
          <span>{t('reflection.elsewhere')}</span>
        </div>
        {byDay(days, reflections).map(({ day, lived }) => (
          <div className="day" key={day}>
            {presences.toReversed().map((presence) => (
              <div className="level" key={presence}>
                {lived
                  .filter((one) => one.presence === presence)
                  .map((one) => (
                    <span key={one.id} className={`dot ${one.energy ?? 'unknown'}`} />
                  ))}
              </div>
            ))}
            <span className="weekday">{weekday(day)}</span>
          </div>
        ))}
      </div>
      <p className="legend" aria-hidden="true">
        {energies.map((energy) => (
          <span key={energy}>
            <span className={`dot ${energy}`} /> {t(`reflection.${energy}`)}
          </span>
        ))}
      </p>
      <p className="hint">{t('week.presenceNote')}</p>
      <PresenceTable reflections={reflections} />
    </section>
  );
}

function PresenceTable({ reflections }: Pick<Props, 'reflections'>) {
  const { t, i18n } = useTranslation();
  const lang = i18n.language;
  return (
    <details>
      <summary>{t('week.asTable')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('week.day')}</th>
            <th scope="col">{t('week.time')}</th>
            <th scope="col">{t('reflection.presence')}</th>
            <th scope="col">{t('reflection.energy')}</th>
          </tr>
        </thead>
        <tbody>
          {reflections.map(({ id, day, at, zone, presence, energy }) => (
            <tr key={id}>
              <th scope="row">{dayText(day, lang, { weekday: 'long' })}</th>
              <td>{timeOf(at, lang, zone)}</td>
              <td>{presence}</td>
              <td>{t(energy ? `reflection.${energy}` : 'week.energyUnknown')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
