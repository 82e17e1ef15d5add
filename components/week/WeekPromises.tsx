import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Letter } from '../../utils/store/readLetter';
import { useAsk } from '../people/useAsk';
import { usePeople } from '../people/usePeople';
import { PromiseItem } from '../promises/PromiseItem';
import { Problem } from '../ui/Problem';
import '../promises/promises.css';

interface Props {
  readonly letter: Letter;
  /** Open promises are of today, so only this week shows them. */
  readonly current: boolean;
}

/** What was kept in the week, and what is open now: the only part that changes what comes next. */
export function WeekPromises({ letter, current }: Props) {
  const { t } = useTranslation();
  const { ask, failure } = useAsk();
  const [said, setSaid] = useState('');
  const people = usePeople();
  const known = people.state === 'ready' ? people.value : [];
  const names = new Map(known.map(({ id, name }) => [id, name]));
  const { kept, open } = letter;
  const shown = current ? open.promises : [];
  if (kept.length === 0 && shown.length === 0) return null;
  return (
    <section aria-labelledby="week-promises-title">
      <h2 id="week-promises-title">{t('options.promises')}</h2>
      {shown.length > 0 && (
        <ul className="promises">
          {shown.map((promise) => (
            <PromiseItem
              key={promise.id}
              promise={promise}
              names={promise.personIds?.flatMap((id) => names.get(id) ?? []) ?? []}
              ask={ask}
              say={(done) => setSaid(t(`promises.${done}`))}
            />
          ))}
        </ul>
      )}
      {current && open.count > shown.length && (
        <p>
          <a href="#promises">{t('promises.openCount', { count: open.count })}</a>
        </p>
      )}
      {kept.length > 0 && (
        <>
          <h3>{t('letter.kept')}</h3>
          <ul>
            {kept.map(({ id, text }) => (
              <li key={id} dir="auto">
                {text}
              </li>
            ))}
          </ul>
        </>
      )}
      <p role="status">{said}</p>
      <Problem failure={failure} />
    </section>
  );
}
