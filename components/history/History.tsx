import { memo, useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Asked, find } from '../../utils/history/concordance';
import { readConcordance } from '../../utils/store/concordance';
import { database } from '../../utils/store/database';
import { readCues, readLatest } from '../../utils/store/search';
import { useLive } from '../useLive';
import { FoundList } from './FoundList';
import { Search } from './Search';
import { useSettled } from './useSettled';
import { YearMap } from './YearMap';
import './history.css';

/** How many were found is told when typing has paused for so long (ms), not at each key. */
const pause = 600;

/** How many fill the first screen, until all are read. */
const firstScreen = 20;

const nothingYet = { names: [], kinds: [], platforms: [] };

/** Not drawn again at each key. */
const Year = memo(YearMap);

/** Years of it: by day, by week, by word. */
export default function History() {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<Asked>({ text: '' });
  // A key shows before the list follows, and keys pressed meanwhile are asked together.
  const put = useDeferredValue(asked);
  const latest = useLive(() => readLatest(database, firstScreen));
  const began = latest.state !== 'loading';
  const all = useLive(async () => (began ? readConcordance(database) : undefined), String(began));
  const concordance = all.state === 'ready' ? all.value : undefined;
  const known = useLive(() => readCues(database));
  const cues = known.state === 'ready' ? known.value : undefined;
  const found = useMemo(
    () => concordance && cues && find(concordance, put, cues),
    [concordance, put, cues],
  );
  const { text, ...narrowed } = asked;
  const nothingAsked = text.trim() === '' && Object.values(narrowed).every((one) => !one);
  const count = found?.length ?? 0;
  const shown = found ?? (latest.state === 'ready' ? latest.value : undefined);
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
      {(all.state === 'failed' || known.state === 'failed') && (
        <p className="problem" role="alert">
          {t('history.failed')}
        </p>
      )}
      <Year />
      <Search
        asked={asked}
        occurs={concordance ?? nothingYet}
        change={(part) => setAsked({ ...asked, ...part })}
      />
      <p role="status">{told}</p>
      {shown && <FoundList ids={shown} busy={!found || put !== asked} />}
    </>
  );
}
