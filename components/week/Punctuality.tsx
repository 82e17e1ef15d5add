import { useTranslation } from 'react-i18next';
import { database } from '../../utils/store/database';
import { readPunctuality } from '../../utils/store/readPunctuality';
import { useLive } from '../useLive';

/** Whether meetings began and ended on time, in counts; silent where no schedule is known. */
export function Punctuality({ week }: { readonly week: string }) {
  const { t } = useTranslation();
  const live = useLive(() => readPunctuality(database, week), week);
  if (live.state !== 'ready') return null;
  const { meetings, startKnown, joinedOnTime, endKnown, endedOnTime, minutesOver } = live.value;
  if (startKnown === 0 && endKnown === 0) return null;
  const facts = [
    startKnown > 0 && t('punctuality.joined', { count: joinedOnTime, of: startKnown }),
    endKnown > 0 && t('punctuality.ended', { count: endedOnTime, of: endKnown }),
    minutesOver > 0 && t('punctuality.over', { count: minutesOver }),
  ];
  return (
    <section aria-labelledby="punctuality-title">
      <h2 id="punctuality-title">{t('punctuality.title')}</h2>
      <p>{facts.filter(Boolean).join(' · ')}</p>
      <p className="hint">
        {t('punctuality.note', { known: Math.max(startKnown, endKnown), of: meetings })}
      </p>
    </section>
  );
}
