import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { database } from '../../utils/store/database';
import { type Asked, findMatches, inOrder, readOrder, readOwners } from '../../utils/store/search';
import { useLive, useStaying } from '../useLive';
import { FoundList } from './FoundList';
import { Search } from './Search';
import { useSettled } from './useSettled';
import { YearMap } from './YearMap';
import './history.css';

/** How many were found is told when typing has paused for so long (ms), not at each key. */
const pause = 600;

const none: ReadonlyMap<string, string> = new Map();

/** Years of it: by day, by week, by word. */
export default function History() {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<Asked>({ text: '' });
  const settled = useDeferredValue(asked);
  const order = useLive(() => readOrder(database));
  // Promises lead to their reflections; nobody waits for them who looks for no word.
  const worded = settled.text.trim() !== '';
  const owners = useLive(async () => (worded ? readOwners(database) : undefined), String(worded));
  const live = useStaying(useLive(() => findMatches(database, settled), JSON.stringify(settled)));
  const found = useMemo(
    () =>
      order.state === 'ready' && live.state === 'ready'
        ? inOrder(order.value, live.value, (owners.state === 'ready' && owners.value) || none)
        : undefined,
    [order, live, owners],
  );
  const { text, ...narrowed } = asked;
  const nothingAsked = text.trim() === '' && Object.values(narrowed).every((one) => !one);
  const count = found?.length ?? 0;
  const told = useSettled(
    found &&
      (count > 0
        ? t('history.found', { count })
        : t(nothingAsked ? 'history.empty' : 'history.none')),
    pause,
  );
  return (
    <>
      <h1>{t('options.history')}</h1>
      {(order.state === 'failed' || live.state === 'failed') && (
        <p className="problem" role="alert">
          {t('history.failed')}
        </p>
      )}
      <YearMap />
      <Search asked={asked} change={(part) => setAsked({ ...asked, ...part })} />
      <p role="status">{told}</p>
      {found && (
        <FoundList
          ids={found}
          busy={live.state === 'loading' || owners.state === 'loading' || settled !== asked}
        />
      )}
    </>
  );
}
