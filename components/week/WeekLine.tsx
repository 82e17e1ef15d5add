import { useTranslation } from 'react-i18next';
import { summarise } from '../../utils/history/summary';
import type { Entry } from '../../utils/store/read';

/** The week in one line of counts. */
export function WeekLine({ entries }: { readonly entries: readonly Entry[] }) {
  const { t } = useTranslation();
  const summary = summarise(entries.map(({ reflection }) => reflection));
  const promises = entries.filter(({ promised }) => promised !== undefined).length;
  const parts = [
    t('week.reflectionCount', { count: summary.reflections }),
    summary.cuesAsked > 0 &&
      t('week.cuesHappened', { happened: summary.cuesHappened, asked: summary.cuesAsked }),
    promises > 0 && t('week.promisesMade', { count: promises }),
  ];
  return <p className="lead">{parts.filter(Boolean).join(' · ')}</p>;
}
