import { useTranslation } from 'react-i18next';
import type { Summary } from '../../utils/history/summary';

/** The week in one line of counts. */
export function WeekLine({ summary }: { readonly summary: Summary }) {
  const { t } = useTranslation();
  const { reflections, cuesAsked, cuesHappened, promises } = summary;
  const parts = [
    t('week.reflectionCount', { count: reflections }),
    cuesAsked > 0 && t('week.cuesHappened', { happened: cuesHappened, asked: cuesAsked }),
    promises > 0 && t('week.promisesMade', { count: promises }),
  ];
  return <p className="lead">{parts.filter(Boolean).join(' · ')}</p>;
}
