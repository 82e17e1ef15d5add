import { useTranslation } from 'react-i18next';
import { summarise } from '../../utils/history/summary';
import { dayOf, daysOf, localZone, shiftWeek, weekOfDay } from '../../utils/history/week';
import { type Entry, readWeek } from '../../utils/store/read';
import { daySpan } from '../format';
import { useLive } from '../useLive';
import { PresenceDots } from './PresenceDots';
import { Punctuality } from './Punctuality';
import { ReflectionList } from './ReflectionList';
import { TechniqueCounts } from './TechniqueCounts';
import { Update } from './Update';
import { WeekLine } from './WeekLine';

/** One ISO week; this one, unless the address names another. */
export function ThisWeek({ week }: { readonly week: string | undefined }) {
  const { t, i18n } = useTranslation();
  const thisWeek = weekOfDay(dayOf(Date.now(), localZone()));
  const shown = week && /^\d{4}-W\d{2}$/.test(week) ? week : thisWeek;
  const live = useLive(() => readWeek(shown), shown);
  const days = daysOf(shown);
  const go = (to: string) => {
    location.hash = to === thisWeek ? '#week' : `#week/${to}`;
  };
  return (
    <>
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
        </div>
      </div>
      {live.state === 'failed' && (
        <p className="problem" role="alert">
          {t('week.failed')}
        </p>
      )}
      {live.state === 'ready' && <WeekBody entries={live.value} days={days} />}
      <Punctuality week={shown} />
      {live.state === 'ready' && shown === thisWeek && (
        <Update
          monday={days[0] ?? ''}
          recognised={live.value.flatMap(({ reflection }) => reflection.recognised)}
        />
      )}
    </>
  );
}

interface BodyProps {
  readonly entries: readonly Entry[];
  readonly days: readonly string[];
}

function WeekBody({ entries, days }: BodyProps) {
  const { t } = useTranslation();
  const summary = summarise(
    entries.map(({ reflection, promised, carried }) => ({
      ...reflection,
      promise: promised !== undefined,
      cued: carried?.technique,
    })),
  );
  return (
    <>
      {entries.length === 0 ? (
        <p className="lead">{t('week.empty')}</p>
      ) : (
        <>
          <WeekLine summary={summary} />
          <div className="pair">
            <PresenceDots days={days} reflections={entries.map(({ reflection }) => reflection)} />
            <TechniqueCounts summary={summary} />
          </div>
        </>
      )}
      {/* In one place whatever the week holds: the way to undo the last deletion lives in it. */}
      <ReflectionList entries={entries} />
    </>
  );
}
