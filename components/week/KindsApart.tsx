import { useTranslation } from 'react-i18next';
import type { KindsApart as Apart } from '../../utils/history/kinds';
import { presences } from '../../utils/reflections/reflection';

/** Two kinds of meeting side by side: both sets of dots, and the same as a table. */
export function KindsApart({ apart }: { readonly apart: Apart }) {
  const { t } = useTranslation();
  const rows = [apart.higher, apart.lower];
  const kindOf = ({ kind }: (typeof rows)[number]) => t(`kind.${kind}`);
  return (
    <section aria-labelledby="apart-title">
      <h2 id="apart-title">{t('letter.apartTitle')}</h2>
      <p>{t('letter.apart', { higher: kindOf(apart.higher), lower: kindOf(apart.lower) })}</p>
      <table className="techniques">
        <thead>
          <tr>
            <th scope="col">{t('history.kind')}</th>
            {presences.map((presence) => (
              <th scope="col" key={presence}>
                {t('week.presenceOf', { value: presence })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.kind}>
              <th scope="row">{kindOf(row)}</th>
              {presences.map((presence) => {
                const count = row.ratings.filter((rating) => rating === presence).length;
                return <td key={presence}>{count > 0 && <Ratings count={count} />}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** One dot a rating, and how many they are. */
function Ratings({ count }: { readonly count: number }) {
  return (
    <>
      <span className="tally" aria-hidden="true">
        {Array.from({ length: count }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: equal marks in a row
          <span className="dot" key={index} />
        ))}
      </span>
      {count}
    </>
  );
}
