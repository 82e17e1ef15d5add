import { useTranslation } from 'react-i18next';
import { send } from '../../utils/send';
import type { Control } from '../../utils/store/rows';
import { momentText } from '../format';

interface Props {
  readonly id: string;
  /** What screen readers call the cue. */
  readonly name: string;
  readonly control: Control | undefined;
}

/** Lets a cue rest or turns it off; a cue that is out can be taken back. */
export function CueControl({ id, name, control }: Props) {
  const { t } = useTranslation();
  const ask = (state: 'rest' | 'never' | 'on') => void send('controlCue', { id, state });
  return (
    <div className="actions cue-control">
      <ControlState control={control} />
      {isOut(control) ? (
        <button
          type="button"
          className="quiet"
          aria-label={t('cues.turnOnOf', { name })}
          onClick={() => ask('on')}
        >
          {t('cues.turnOn')}
        </button>
      ) : (
        <>
          <button
            type="button"
            className="quiet"
            aria-label={t('cues.restOf', { name })}
            onClick={() => ask('rest')}
          >
            {t('cues.rest')}
          </button>
          <button
            type="button"
            className="quiet"
            aria-label={t('cues.turnOffOf', { name })}
            onClick={() => ask('never')}
          >
            {t('cues.turnOff')}
          </button>
        </>
      )}
    </div>
  );
}

/** What was said of a cue or a technique, while it holds. */
export function ControlState({ control }: { readonly control: Control | undefined }) {
  const { t, i18n } = useTranslation();
  if (!control) return null;
  if (control.state === 'never') return <span className="hint">{t('cues.off')}</span>;
  if ((control.until ?? 0) <= Date.now()) return null;
  const until = momentText(control.until ?? 0, i18n.language);
  return (
    <span className="hint">
      {t(control.state === 'rest' ? 'cues.resting' : 'cues.lessUntil', { until })}
    </span>
  );
}

function isOut(control: Control | undefined): boolean {
  if (control?.state === 'never') return true;
  return control?.state === 'rest' && (control.until ?? 0) > Date.now();
}
