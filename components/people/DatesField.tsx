import { useTranslation } from 'react-i18next';
import { TextLine } from '../reflection/TextLine';
import { YearDayField } from './YearDayField';

interface YearDate {
  readonly label: string;
  readonly on: string;
}

interface Props {
  readonly dates: readonly YearDate[];
  readonly change: (dates: YearDate[]) => void;
}

/** Important dates: what, and when every year. */
export function DatesField({ dates, change }: Props) {
  const { t } = useTranslation();
  const set = (index: number, part: Partial<YearDate>) =>
    change(dates.map((date, at) => (at === index ? { ...date, ...part } : date)));
  return (
    <fieldset>
      <legend>{t('people.dates')}</legend>
      {dates.map((date, index) => (
        // Rows have no name of their own; the count makes removing one begin the rest anew.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <div className="dated" key={`${dates.length} ${index}`}>
          <TextLine
            label={t('people.dateLabel')}
            value={date.label}
            change={(label) => set(index, { label })}
          />
          <YearDayField
            unseenLegend
            legend={date.label || t('people.dateLabel')}
            value={date.on}
            change={(on) => set(index, { on })}
          />
          <button
            type="button"
            className="quiet"
            onClick={() => change(dates.filter((_, at) => at !== index))}
          >
            {t('people.removeDate')}
          </button>
        </div>
      ))}
      <div>
        <button type="button" onClick={() => change([...dates, { label: '', on: '' }])}>
          {t('people.addDate')}
        </button>
      </div>
    </fieldset>
  );
}
