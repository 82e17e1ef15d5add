import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText } from '../format';
import { ToggleSetting } from './SettingRows';
import { useSettings } from './useSettings';

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/** When the icon invites to look back. */
export function WeekSettings() {
  const { t, i18n } = useTranslation();
  const id = useId();
  const { settings, change } = useSettings();
  if (!settings) return null;
  const { reviewAt } = settings;
  // 1 January 2024 was a Monday.
  const name = (weekday: number) =>
    dayText(`2024-01-0${weekday}`, i18n.language, { weekday: 'long' });
  return (
    <section aria-labelledby="week-settings-title">
      <h2 id="week-settings-title">{t('settings.week')}</h2>
      <ToggleSetting
        label={t('settings.reviewAt')}
        why={t('settings.reviewAtWhy')}
        on={reviewAt !== null}
        change={(on) => change('reviewAt', on ? { weekday: 5, time: '16:00' } : null)}
      />
      {reviewAt && (
        <div className="setting-times">
          <p className="field">
            <label htmlFor={`${id}-day`}>{t('settings.reviewDay')}</label>
            <select
              id={`${id}-day`}
              value={reviewAt.weekday}
              onChange={({ currentTarget: { selectedIndex } }) => {
                const weekday = weekdays[selectedIndex];
                if (weekday) change('reviewAt', { ...reviewAt, weekday });
              }}
            >
              {weekdays.map((weekday) => (
                <option key={weekday} value={weekday}>
                  {name(weekday)}
                </option>
              ))}
            </select>
          </p>
          <p className="field">
            <label htmlFor={`${id}-time`}>{t('settings.reviewTime')}</label>
            <input
              id={`${id}-time`}
              type="time"
              value={reviewAt.time}
              onChange={({ currentTarget: { value: time } }) => {
                if (time) change('reviewAt', { ...reviewAt, time });
              }}
            />
          </p>
        </div>
      )}
    </section>
  );
}
