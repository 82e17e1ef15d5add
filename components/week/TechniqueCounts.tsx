import { useTranslation } from 'react-i18next';
import type { Summary } from '../../utils/history/summary';

/** How often each technique was practised: a table with a dot a time. */
export function TechniqueCounts({ summary }: { readonly summary: Summary }) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="techniques-title">
      <h2 id="techniques-title">{t('week.techniques')}</h2>
      <table className="techniques">
        <thead className="unseen">
          <tr>
            <th scope="col">{t('week.technique')}</th>
            <th scope="col">{t('week.count')}</th>
          </tr>
        </thead>
        <tbody>
          {summary.techniques.map(({ technique, count }) => (
            <tr key={technique} className={count === 0 ? 'none' : undefined}>
              <th scope="row">{t(`technique.${technique}`)}</th>
              <td>
                <span className="tally" aria-hidden="true">
                  {Array.from({ length: Math.min(count, 10) }, (_, index) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: equal marks in a row
                    <span className="dot" key={index} />
                  ))}
                </span>
                <span className={count === 0 ? 'unseen' : undefined}>
                  {count === 0 ? t('week.none') : t('week.techniqueCount', { count })}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
