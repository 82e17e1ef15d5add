import { useTranslation } from 'react-i18next';
import { balanceOf } from '../../utils/people/balance';
import type { Person } from '../../utils/people/person';
import { database } from '../../utils/store/database';
import { readCounted } from '../../utils/store/readAttention';
import { useLive } from '../useLive';

const kinds = ['win', 'feedback', 'checkIn'] as const;
const titles = {
  win: 'people.recognition',
  feedback: 'people.feedback',
  checkIn: 'people.checkIn',
} as const;

/** Where her attention went over four weeks: a dot for each act she noted. */
export function Balance({ people }: { readonly people: readonly Person[] }) {
  const { t } = useTranslation();
  const live = useLive(() => readCounted(database, people, Date.now()), String(people.length));
  if (live.state !== 'ready') return null;
  const rows = balanceOf(people, live.value);
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="balance-title">
      <h2 id="balance-title">{t('people.balance')}</h2>
      <p className="hint">{t('people.balanceWhy')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('people.person')}</th>
            {kinds.map((kind) => (
              <th scope="col" key={kind}>
                {t(titles[kind])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.person.id}>
              <th scope="row">
                <a href={`#people/${row.person.id}`} dir="auto">
                  {row.person.name}
                </a>
              </th>
              {kinds.map((kind) => (
                <td key={kind}>
                  <Dots count={row[kind]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Up to ten dots; the count in words for those who do not see them. */
function Dots({ count }: { readonly count: number }) {
  const { t } = useTranslation();
  return (
    <>
      <span className="tally" aria-hidden="true">
        {Array.from({ length: Math.min(count, 10) }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: equal marks in a row
          <span className="dot" key={index} />
        ))}
      </span>
      <span className={count > 10 ? undefined : 'unseen'}>
        {count === 0 ? t('people.none') : t('people.times', { count })}
      </span>
    </>
  );
}
