import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keptYears, type Settings } from '../../utils/settings';
import { database } from '../../utils/store/database';
import { countBefore, type Older, yearsBefore } from '../../utils/store/retention';
import { dayText } from '../format';
import { useLive } from '../useLive';
import { ChoiceSetting } from './SettingRows';

type Years = Settings['keepYears'];

/** A choice that would delete something, and how much. */
interface Asked {
  readonly years: number;
  readonly before: number;
  readonly older: Older;
}

/** What goes by itself is told so long beforehand (ms). */
const soon = 30 * 24 * 60 * 60_000;

function olderText(t: TFunction, { reflections, meetings }: Older) {
  return {
    reflections: t('settings.reflections', { count: reflections }),
    meetings: t('settings.meetingCount', { count: meetings }),
  };
}

interface Props {
  readonly years: Years;
  readonly change: (years: Years) => void;
}

/** How long reflections and meetings are kept. What a choice deletes is told before it is made. */
export function KeepYears({ years, change }: Props) {
  const { t, i18n } = useTranslation();
  const [asked, setAsked] = useState<Asked & { readonly choice: Years }>();
  const choose = async (choice: Years) => {
    setAsked(undefined);
    if (choice === null) {
      change(choice);
      return;
    }
    const before = yearsBefore(Date.now(), choice);
    const older = await countBefore(database, before);
    if (older.reflections + older.meetings === 0) change(choice);
    else setAsked({ choice, years: choice, before, older });
  };
  return (
    <>
      <ChoiceSetting
        label={t('settings.keepYears')}
        why={t('settings.keepYearsWhy')}
        value={asked ? asked.choice : years}
        options={[
          [null, t('settings.keepForEver')],
          ...keptYears.map((count) => [count, t('settings.keepFor', { count })] as const),
        ]}
        change={(choice) => void choose(choice)}
      />
      {!asked && years !== null && <Next years={years} />}
      {asked && (
        <div className="problem asked-first" role="alert">
          <p>
            {t('settings.keepDeletes', {
              day: dayText(new Date(asked.before).toISOString().slice(0, 10), i18n.language, {
                dateStyle: 'long',
              }),
              ...olderText(t, asked.older),
            })}
          </p>
          <div className="actions">
            <button
              type="button"
              onClick={() => {
                change(asked.choice);
                setAsked(undefined);
              }}
            >
              {t('settings.keepDelete', { count: asked.years })}
            </button>
            <button type="button" className="quiet" onClick={() => setAsked(undefined)}>
              {t('settings.keepAll')}
            </button>
          </div>
        </div>
      )}
    </>
  );
}

/** What goes in the days to come. */
function Next({ years }: { readonly years: number }) {
  const { t } = useTranslation();
  const live = useLive(
    () => countBefore(database, yearsBefore(Date.now() + soon, years)),
    String(years),
  );
  if (live.state !== 'ready') return null;
  return <p className="hint">{t('settings.keepNext', olderText(t, live.value))}</p>;
}
