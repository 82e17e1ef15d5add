import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText } from '../format';
import { ChoiceSetting, ToggleSetting } from './SettingRows';
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
        <>
          <ChoiceSetting
            label={t('settings.reviewDay')}
            why=""
            value={reviewAt.weekday}
            options={weekdays.map((weekday) => [weekday, name(weekday)] as const)}
            change={(weekday) => change('reviewAt', { ...reviewAt, weekday })}
          />
          <div className="setting setting-choice">
            <label htmlFor={id}>{t('settings.reviewTime')}</label>
            <p className="field">
              <input
                id={id}
                type="time"
                value={reviewAt.time}
                onChange={({ currentTarget: { value: time } }) => {
                  if (time) change('reviewAt', { ...reviewAt, time });
                }}
              />
            </p>
          </div>
        </>
      )}
    </section>
  );
}
