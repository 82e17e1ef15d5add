import { useTranslation } from 'react-i18next';
import { dayOf, daysOf, localZone, shiftWeek, weekOfDay } from '../../utils/history/week';
import { database } from '../../utils/store/database';
import { readWeek } from '../../utils/store/read';
import { readLetter } from '../../utils/store/readLetter';
import { BackupNote } from '../data/BackupNote';
import { daySpan } from '../format';
import { useLive } from '../useLive';
import { NextPlan } from './NextPlan';
import { Punctuality } from './Punctuality';
import { Update } from './Update';
import { useWeekOpened } from './useWeekOpened';
import { WeekBody } from './WeekBody';
import './week.css';

/** One ISO week as a letter; this one, unless the address names another. */
export function ThisWeek({ week }: { readonly week: string | undefined }) {
  const { t } = useTranslation();
  const thisWeek = weekOfDay(dayOf(Date.now(), localZone()));
  const shown = week && /^\d{4}-W\d{2}$/.test(week) ? week : thisWeek;
  const live = useLive(() => readWeek(shown), shown);
  const letter = useLive(() => readLetter(database, shown), shown);
  const days = daysOf(shown);
  const current = shown === thisWeek;
  useWeekOpened(current);
  return (
    <>
      <WeekHead shown={shown} thisWeek={thisWeek} />
      {(live.state === 'failed' || letter.state === 'failed') && (
        <p className="problem" role="alert">
          {t('week.failed')}
        </p>
      )}
      {live.state === 'ready' && letter.state === 'ready' && (
        <>
          <WeekBody
            key={shown}
            entries={live.value}
            letter={letter.value}
            days={days}
            current={current}
          />
          <Punctuality week={shown} />
          <NextPlan key={`plan-${shown}`} week={shown} {...letter.value} />
        </>
      )}
      {live.state === 'ready' && current && (
        <Update
          monday={days[0] ?? ''}
          recognised={live.value.flatMap(({ reflection }) => reflection.recognised)}
        />
      )}
      {current && <BackupNote link />}
    </>
  );
}

/** Which week it is, and the way to the others. */
function WeekHead({ shown, thisWeek }: { readonly shown: string; readonly thisWeek: string }) {
  const { t, i18n } = useTranslation();
  const days = daysOf(shown);
  const go = (to: string) => {
    location.hash = to === thisWeek ? '#week' : `#week/${to}`;
  };
  return (
    <div className="week-head">
      <h1>
        {t('week.heading', { week: Number(shown.slice(-2)) })}{' '}
        <span className="span">{daySpan(days[0] ?? '', days[6] ?? '', i18n.language)}</span>
      </h1>
      <div className="steps">
        <button type="button" onClick={() => go(shiftWeek(shown, -1))}>
          {t('week.previous')}
        </button>
        <button type="button" onClick={() => go(shiftWeek(shown, 1))}>
          {t('week.next')}
        </button>
        {shown !== thisWeek && (
          <button type="button" className="quiet" onClick={() => go(thisWeek)}>
            {t('week.current')}
          </button>
        )}
        <button type="button" className="quiet" onClick={() => print()}>
          {t('letter.print')}
        </button>
      </div>
    </div>
  );
}
