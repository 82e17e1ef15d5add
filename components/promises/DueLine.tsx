import { useTranslation } from 'react-i18next';
import { dayOf, localZone } from '../../utils/history/week';
import { database } from '../../utils/store/database';
import { countDue } from '../../utils/store/readPromises';
import { useLive } from '../useLive';

/** "2 promises are due", with the way to them; nothing when none is. */
export function DueLine() {
  const { t } = useTranslation();
  const due = useLive(() => countDue(database, dayOf(Date.now(), localZone())));
  if (due.state !== 'ready' || due.value === 0) return null;
  return (
    <p>
      <a href="/options.html#promises" target="_blank" rel="noreferrer">
        {t('promises.due', { count: due.value })}
      </a>
    </p>
  );
}
