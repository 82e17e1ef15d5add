import { memo, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { database } from '../../utils/store/database';
import {
  type Asked,
  findMatches,
  inOrder,
  readLatest,
  readOrder,
  readOwners,
} from '../../utils/store/search';
import { useLive, useStaying } from '../useLive';
import { FoundList } from './FoundList';
import { Search } from './Search';
import { useSettled } from './useSettled';
import { YearMap } from './YearMap';
import './history.css';

/** How many were found is told when typing has paused for so long (ms), not at each key. */
const pause = 600;

const none: ReadonlyMap<string, string> = new Map();

/** How many fill the first screen, until the order of all is read. */
const firstScreen = 20;

/** Not drawn again at each key. */
const Year = memo(YearMap);

/** Years of it: by day, by week, by word. */
export default function History() {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<Asked>({ text: '' });
  const [put, setPut] = useState(asked);
  const latest = useLive(() => readLatest(database, firstScreen));
  const began = latest.state !== 'loading';
  const order = useLive(async () => (began ? readOrder(database) : undefined), String(began));
  const ids = order.state === 'ready' ? order.value : undefined;
  // Promises lead to their reflections. They are there before the first word is.
  const ordered = ids !== undefined;
  const owners = useLive(async () => (ordered ? readOwners(database) : undefined), String(ordered));
  const owner = owners.state === 'ready' ? owners.value : undefined;
  const asking = useLive(() => findMatches(database, put), JSON.stringify(put));
  // One question at a time: keys pressed while one is answered are asked together.
  if (asking.state !== 'loading' && put !== asked) setPut(asked);
  const live = useStaying(asking);
  const found = useMemo(() => {
    return ids && live.state === 'ready' ? inOrder(ids, live.value, owner ?? none) : undefined;
  }, [ids, live, owner]);
  const { text, ...narrowed } = asked;
  const nothingAsked = text.trim() === '' && Object.values(narrowed).every((one) => !one);
  const count = found?.length ?? 0;
  const shown = found ?? (latest.state === 'ready' ? latest.value : undefined);
  const looking = asking.state === 'loading' || (text.trim() !== '' && !owner);
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
      <Year />
      <Search asked={asked} change={(part) => setAsked({ ...asked, ...part })} />
      <p role="status">{told}</p>
      {shown && <FoundList ids={shown} busy={!found || looking || put !== asked} />}
    </>
  );
}
