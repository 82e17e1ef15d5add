import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Technique, techniques } from '../../utils/cues/cue';
import { send } from '../../utils/send';
import { readFocusDue } from '../../utils/store/read';
import { useLive } from '../useLive';

/**
 * Asks for a focus once more, after the first reflections, where none was chosen: once, then never
 * again, whatever the answer.
 */
export function FocusAsk() {
  const { t } = useTranslation();
  const live = useLive(readFocusDue);
  const due = live.state === 'ready' && live.value;
  const [state, setState] = useState<'waits' | 'asks' | 'chosen' | 'closed'>('waits');
  const [chosen, setChosen] = useState<Technique>('consistency');
  useEffect(() => {
    if (!due || state !== 'waits') return;
    setState('asks');
    void send('changeSetting', { name: 'focusAsked', value: true });
  }, [due, state]);
  if (state === 'waits' || state === 'closed') return null;
  const choose = async () => {
    const reply = await send('changeSetting', { name: 'focus', value: chosen });
    if (reply.ok) setState('chosen');
  };
  return (
    <section className="focus-ask">
      <p role="status">
        {state === 'chosen' && t('popup.focusChosen', { technique: t(`technique.${chosen}`) })}
      </p>
      {state === 'asks' && (
        <>
          <div className="field">
            <label htmlFor="focus-ask">{t('popup.focusAsk')}</label>
            <select
              id="focus-ask"
              value={chosen}
              onChange={(event) => setChosen(event.currentTarget.value as Technique)}
            >
              {techniques.map((technique) => (
                <option key={technique} value={technique}>
                  {t(`technique.${technique}`)}
                </option>
              ))}
            </select>
          </div>
          <div className="actions">
            <button type="button" onClick={() => void choose()}>
              {t('welcome.focus.choose')}
            </button>
            <button type="button" className="quiet" onClick={() => setState('closed')}>
              {t('welcome.focus.skip')}
            </button>
          </div>
        </>
      )}
    </section>
  );
}
