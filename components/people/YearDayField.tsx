import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { YearDay } from '../../utils/people/yearDay';

interface Props {
  readonly legend: string;
  /** The legend is for those who hear it; what stands above it says the same. */
  readonly unseenLegend?: boolean;
  /** Empty when there is none. */
  readonly value: YearDay;
  readonly change: (value: YearDay) => void;
}

/** A day that comes every year: day, month, and the year where it is known. */
export function YearDayField({ legend, unseenLegend, value, change }: Props) {
  const { t, i18n } = useTranslation();
  const id = useId();
  const [parts, setParts] = useState(() => partsOf(value));
  const set = (part: Partial<typeof parts>) => {
    const next = { ...parts, ...part };
    setParts(next);
    change(joined(next));
  };
  const month = new Intl.DateTimeFormat(i18n.language, { month: 'long', timeZone: 'UTC' });
  return (
    <fieldset>
      <legend className={unseenLegend ? 'unseen' : undefined}>{legend}</legend>
      <div className="year-day">
        <div className="field">
          <label htmlFor={`${id}-day`}>{t('people.day')}</label>
          <input
            id={`${id}-day`}
            type="number"
            min={1}
            max={31}
            value={parts.day}
            onChange={(event) => set({ day: event.currentTarget.value })}
          />
        </div>
        <div className="field">
          <label htmlFor={`${id}-month`}>{t('people.month')}</label>
          <select
            id={`${id}-month`}
            value={parts.month}
            onChange={(event) => set({ month: event.currentTarget.value })}
          >
            <option value="" />
            {Array.from({ length: 12 }, (_, index) => {
              const number = String(index + 1).padStart(2, '0');
              return (
                <option key={number} value={number}>
                  {month.format(Date.UTC(2000, index, 1))}
                </option>
              );
            })}
          </select>
        </div>
        <div className="field">
          <label htmlFor={`${id}-year`}>{t('people.year')}</label>
          <input
            id={`${id}-year`}
            type="number"
            min={1}
            max={9999}
            value={parts.year}
            onChange={(event) => set({ year: event.currentTarget.value })}
          />
        </div>
      </div>
    </fieldset>
  );
}

function partsOf(value: YearDay): { day: string; month: string; year: string } {
  if (value === '') return { day: '', month: '', year: '' };
  return {
    day: String(Number(value.slice(-2))),
    month: value.slice(-5, -3),
    year: value.startsWith('--') ? '' : value.slice(0, 4),
  };
}

/** Empty when nothing is filled in; what is half filled in is no day, and is refused on saving. */
function joined({ day, month, year }: ReturnType<typeof partsOf>): YearDay {
  if (day === '' && month === '') return '';
  const start = year === '' ? '-' : year.padStart(4, '0');
  return `${start}-${month}-${day.padStart(2, '0')}`;
}
