import { useTranslation } from 'react-i18next';
import { dayOf, localZone, weekOfDay } from '../../utils/history/week';
import type { Meeting } from '../../utils/meetings/meeting';
import { isolate } from '../../utils/people/words';
import { database } from '../../utils/store/database';
import { readPlanAtDoor } from '../../utils/store/readLetter';
import { useLive } from '../useLive';

/** Her plan for the week, once: at the first meeting of it. */
export function PlanLine({ meeting }: { readonly meeting: Meeting }) {
  const { t, i18n } = useTranslation();
  const week = weekOfDay(dayOf(Date.now(), localZone()));
  const live = useLive(() => readPlanAtDoor(database, week, meeting), meeting.id);
  if (live.state !== 'ready' || live.value === undefined) return null;
  return (
    <p className="hint private">
      {t('letter.atDoor', { plan: isolate(live.value, i18n.language) })}
    </p>
  );
}
