import { useTranslation } from 'react-i18next';
import type { Rhythm } from '../../utils/history/summary';
import { dayText } from '../format';

interface Props {
  readonly days: readonly string[];
  readonly rows: readonly Rhythm[];
}

/** Which technique was practised on which day: a dot a meeting. Empty cells stay plain. */
export function TechniqueRhythm({ days, rows }: Props) {
  const { t, i18n } = useTranslation();
  const weekday = (day: string, weekday: 'narrow' | 'long') =>
    dayText(day, i18n.language, { weekday });
  return (
    <section aria-labelledby="techniques-title">
      <h2 id="techniques-title">{t('week.techniques')}</h2>
      <table className="techniques">
        <thead>
          <tr>
            <th scope="col">
              <span className="unseen">{t('week.technique')}</span>
            </th>
            {days.map((day) => (
              <th scope="col" key={day}>
                <span aria-hidden="true">{weekday(day, 'narrow')}</span>
                <span className="unseen">{weekday(day, 'long')}</span>
              </th>
            ))}
            <th scope="col">{t('week.count')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ technique, days: counts, count }) => (
            <tr key={technique} className={count === 0 ? 'none' : undefined}>
              <th scope="row">{t(`technique.${technique}`)}</th>
              {counts.map((times, index) => (
                <td key={days[index]}>{times > 0 && <Dots times={times} />}</td>
              ))}
              <td>{count === 0 ? t('week.none') : t('week.techniqueCount', { count })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Dots({ times }: { readonly times: number }) {
  const { t } = useTranslation();
  return (
    <>
      <span className="tally" aria-hidden="true">
        {Array.from({ length: Math.min(times, 5) }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: equal marks in a row
          <span className="dot" key={index} />
        ))}
      </span>
      <span className="unseen">{t('week.techniqueCount', { count: times })}</span>
    </>
  );
}
