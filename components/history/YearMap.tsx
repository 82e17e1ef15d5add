import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayOf, localZone } from '../../utils/history/week';
import { weeksOfYear } from '../../utils/history/year';
import { database } from '../../utils/store/database';
import { countDays, yearsLived } from '../../utils/store/search';
import { dayText } from '../format';
import { useLive } from '../useLive';

/** A year by day, a column a week; the same as a table, where each week is a link. */
export function YearMap() {
  const { t } = useTranslation();
  const thisYear = Number(dayOf(Date.now(), localZone()).slice(0, 4));
  const [year, setYear] = useState(thisYear);
  const years = useLive(() => yearsLived(database));
  const live = useLive(() => countDays(database, year), String(year));
  const [counts, setCounts] = useState<ReadonlyMap<string, number>>(new Map());
  if (live.state === 'ready' && live.value !== counts) setCounts(live.value);
  const [first, last] = (years.state === 'ready' && years.value) || [thisYear, thisYear];
  return (
    <section aria-labelledby="map-title">
      <div className="week-head">
        <h2 id="map-title" aria-live="polite">
          {t('history.year', { year })}
        </h2>
        <div className="steps">
          <button type="button" disabled={year <= first} onClick={() => setYear(year - 1)}>
            {t('history.previousYear')}
          </button>
          <button
            type="button"
            disabled={year >= Math.max(last, thisYear)}
            onClick={() => setYear(year + 1)}
          >
            {t('history.nextYear')}
          </button>
        </div>
      </div>
      <div className="year-map" aria-hidden="true">
        {weeksOfYear(year).map(({ week, days }) => (
          <div key={week}>
            {days.map((day) => (
              <span key={day} className="cell" data-level={levelOf(day, year, counts)} />
            ))}
          </div>
        ))}
      </div>
      <p className="legend" aria-hidden="true">
        <span>{t('history.mapLess')}</span>
        {[0, 1, 2, 3, 4].map((level) => (
          <span key={level} className="cell" data-level={level} />
        ))}
        <span>{t('history.mapMore')}</span>
      </p>
      <WeekTable year={year} counts={counts} />
    </section>
  );
}

/** How dark a day is: its count up to four; none for days of other years. */
function levelOf(day: string, year: number, counts: ReadonlyMap<string, number>) {
  return day.startsWith(`${year}-`) ? Math.min(counts.get(day) ?? 0, 4) : undefined;
}

interface TableProps {
  readonly year: number;
  readonly counts: ReadonlyMap<string, number>;
}

/** The weeks in which something was written, the latest first. */
function WeekTable({ year, counts }: TableProps) {
  const { t, i18n } = useTranslation();
  const weeks = weeksOfYear(year)
    .map(({ week, days }) => {
      const perDay = days.map((day) => counts.get(day) ?? 0);
      return { week, days, perDay, total: perDay.reduce((sum, count) => sum + count, 0) };
    })
    .filter(({ total }) => total > 0)
    .toReversed();
  if (weeks.length === 0) return null;
  return (
    <details>
      <summary>{t('history.weeks', { year })}</summary>
      <div className="wide">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('history.week')}</th>
              {weeks[0]?.days.map((day) => (
                <th scope="col" key={day}>
                  {dayText(day, i18n.language, { weekday: 'short' })}
                </th>
              ))}
              <th scope="col">{t('history.total')}</th>
            </tr>
          </thead>
          <tbody>
            {weeks.map(({ week, days, perDay, total }) => (
              <tr key={week}>
                <th scope="row">
                  <a href={`#week/${week}`}>
                    {t('history.weekOf', { week: Number(week.slice(-2)) })}
                  </a>
                </th>
                {perDay.map((count, index) => (
                  <td key={days[index]}>{count > 0 ? count : ''}</td>
                ))}
                <td>{total}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
