import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { backToBackModes } from '../../utils/cues/choose/situation';
import { techniques } from '../../utils/cues/cue';
import { standing } from '../../utils/cues/programmes';
import { dayOf, localZone } from '../../utils/history/week';
import type { Settings } from '../../utils/settings';
import { momentText } from '../format';
import { Problem } from '../ui/Problem';
import { ChoiceSetting, ToggleSetting } from './SettingRows';
import { useSettings } from './useSettings';

const caps = [1, 2, 3, 4, 5] as const;
const dayLength = 24 * 60 * 60_000;

type Change = ReturnType<typeof useSettings>['change'];

/** How many cues come, when none do, and what they practise. */
export function CueSettings() {
  const { t } = useTranslation();
  const { settings, failure, change } = useSettings();
  if (!settings) return null;
  const running = standing(settings.programme, dayOf(Date.now(), localZone()));
  const focusWhy = running
    ? t('settings.focusProgramme', { name: t(`programme.${running.programme.id}`) })
    : t('settings.focusWhy');
  return (
    <section aria-labelledby="cue-settings-title">
      <h2 id="cue-settings-title">{t('settings.cues')}</h2>
      <Problem failure={failure} />
      <ChoiceSetting
        label={t('settings.dailyCap')}
        why={t('settings.dailyCapWhy')}
        value={settings.dailyCap}
        options={caps.map((cap) => [cap, String(cap)])}
        change={(cap) => change('dailyCap', cap)}
      />
      <QuietHours quiet={settings.quietHours} change={change} />
      <ChoiceSetting
        label={t('settings.backToBackMode')}
        why={t('settings.backToBackModeWhy')}
        value={settings.backToBackMode}
        options={backToBackModes.map((mode) => [mode, t(`settings.backToBack.${mode}`)])}
        change={(mode) => change('backToBackMode', mode)}
      />
      <ChoiceSetting
        label={t('settings.focus')}
        why={focusWhy}
        value={settings.focus}
        options={[
          [null, t('settings.focusNone')],
          ...techniques.map((one) => [one, t(`technique.${one}`)] as const),
        ]}
        change={(focus) => change('focus', focus)}
      />
      <Pause until={settings.pausedUntil} change={change} />
    </section>
  );
}

interface QuietProps {
  readonly quiet: Settings['quietHours'];
  readonly change: Change;
}

function QuietHours({ quiet, change }: QuietProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <>
      <ToggleSetting
        label={t('settings.quietHours')}
        why={t('settings.quietHoursWhy')}
        on={quiet !== null}
        change={(on) => change('quietHours', on ? { from: '18:00', to: '08:00' } : null)}
      />
      {quiet && (
        <div className="setting-times">
          {(['from', 'to'] as const).map((end) => (
            <p className="field" key={end}>
              <label htmlFor={`${id}-${end}`}>
                {t(end === 'from' ? 'settings.quietFrom' : 'settings.quietTo')}
              </label>
              <input
                id={`${id}-${end}`}
                type="time"
                value={quiet[end]}
                onChange={(event) => {
                  // An emptied field is on its way to another time.
                  const time = event.currentTarget.value;
                  if (time) change('quietHours', { ...quiet, [end]: time });
                }}
              />
            </p>
          ))}
        </div>
      )}
    </>
  );
}

function Pause({ until, change }: { readonly until: number; readonly change: Change }) {
  const { t, i18n } = useTranslation();
  const paused = until > Date.now();
  const pause = (days: number) => change('pausedUntil', Date.now() + days * dayLength);
  return (
    <fieldset className="setting setting-choice">
      <legend>{t('settings.pausedUntil')}</legend>
      <p className="hint">{t('settings.pausedUntilWhy')}</p>
      <div className="actions">
        {paused ? (
          <>
            <span role="status">
              {t('settings.pausedNow', { until: momentText(until, i18n.language) })}
            </span>
            <button type="button" onClick={() => change('pausedUntil', 0)}>
              {t('settings.resume')}
            </button>
          </>
        ) : (
          <>
            <button type="button" onClick={() => pause(1)}>
              {t('settings.pauseDay')}
            </button>
            <button type="button" onClick={() => pause(7)}>
              {t('settings.pauseWeek')}
            </button>
          </>
        )}
      </div>
    </fieldset>
  );
}
