import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Technique, techniques } from '../../utils/cues/cue';
import type { Failure } from '../../utils/messages';
import { send } from '../../utils/send';
import { useSettings } from '../settings/useSettings';
import { Problem } from '../ui/Problem';

interface Props {
  readonly next: string;
  readonly back: string;
}

/** The one question: what to practise. It can be passed over. */
export function Focus({ next, back }: Props) {
  const { t } = useTranslation();
  const { settings } = useSettings();
  const [picked, setPicked] = useState<Technique>();
  const chosen = picked ?? settings?.focus;
  const [failure, setFailure] = useState<Failure>();
  const choose = async (event: SubmitEvent) => {
    event.preventDefault();
    if (chosen) {
      const reply = await send('changeSetting', { name: 'focus', value: chosen });
      setFailure(reply.ok ? undefined : reply.failure);
      if (!reply.ok) return;
    }
    location.hash = next;
  };
  return (
    <form onSubmit={(event) => void choose(event)}>
      <p className="lead" id="focus-why">
        {t('welcome.focus.lead')}
      </p>
      <fieldset className="focuses" aria-describedby="focus-why">
        <legend className="unseen">{t('settings.focus')}</legend>
        {techniques.map((technique) => (
          <label key={technique}>
            <input
              type="radio"
              name="focus"
              checked={chosen === technique}
              onChange={() => setPicked(technique)}
            />
            <span>
              <strong>{t(`technique.${technique}`)}</strong>
              <span className="hint">{t(`welcome.technique.${technique}`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <Problem failure={failure} />
      <div className="actions">
        <button type="submit" className={chosen ? 'primary' : undefined}>
          {t(chosen ? 'welcome.focus.choose' : 'welcome.focus.skip')}
        </button>
        <a className="button quiet" href={back}>
          {t('welcome.back')}
        </a>
      </div>
    </form>
  );
}
