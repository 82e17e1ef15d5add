import { useTranslation } from 'react-i18next';
import { enoughForMiddle } from '../../utils/history/sentences';
import { byDay } from '../../utils/history/summary';
import { energies, presences, type Reflection } from '../../utils/reflections/reflection';
import { dayText } from '../format';
import { PresenceTable, PrintedTable } from './PresenceTable';

interface Props {
  readonly days: readonly string[];
  readonly reflections: readonly Reflection[];
  /** Those of the week before. */
  readonly before: readonly Reflection[];
}

/**
 * Presence by day: one dot a meeting, its colour the energy; the same as a table beneath. Where the
 * week has a middle, last week's dots stand beside it: two sets, no arrow.
 */
export function PresenceDots({ days, reflections, before }: Props) {
  const { t, i18n } = useTranslation();
  const beside = reflections.length >= enoughForMiddle ? before : [];
  // A letter, as in the table beside it: no language's fits the column of a small window otherwise.
  const weekday = (day: string) => dayText(day, i18n.language, { weekday: 'narrow' });
  return (
    <section aria-labelledby="presence-title">
      <h2 id="presence-title">{t('week.presence')}</h2>
      <div className={beside.length > 0 ? 'dots beside' : 'dots'} aria-hidden="true">
        <div className="scale-labels">
          <span>{t('reflection.fullyThere')}</span>
          <span>{t('reflection.elsewhere')}</span>
        </div>
        {byDay(days, reflections).map(({ day, lived }) => (
          <DotColumn key={day} lived={lived} label={weekday(day)} />
        ))}
        {beside.length > 0 && <DotColumn lived={beside} label={t('letter.before')} />}
      </div>
      <p className="legend" aria-hidden="true">
        {energies.map((energy) => (
          <span key={energy}>
            <span className={`dot ${energy}`} /> {t(`reflection.${energy}`)}
          </span>
        ))}
      </p>
      <p className="hint">{t('week.presenceNote')}</p>
      <details>
        <summary>{t('week.asTable')}</summary>
        <PresenceTable lived={reflections} />
        {beside.length > 0 && <PresenceTable lived={beside} caption={t('letter.before')} />}
      </details>
      <PrintedTable days={days} lived={reflections} before={beside} />
    </section>
  );
}

interface ColumnProps {
  readonly lived: readonly Reflection[];
  readonly label: string;
}

/** The dots of a day, or of a week, by level. */
function DotColumn({ lived, label }: ColumnProps) {
  return (
    <div className="day">
      {presences.toReversed().map((presence) => (
        <div className="level" key={presence}>
          {lived
            .filter((one) => one.presence === presence)
            .map((one) => (
              <span key={one.id} className={`dot ${one.energy ?? 'unknown'}`} />
            ))}
        </div>
      ))}
      <span className="weekday">{label}</span>
    </div>
  );
}
