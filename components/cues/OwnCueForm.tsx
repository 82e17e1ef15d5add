import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type MeetingKind, meetingKinds, techniques } from '../../utils/cues/cue';
import { cueFrom, type OwnCue, type Problem } from '../../utils/cues/packs';
import type { Failure } from '../../utils/messages';
import { send } from '../../utils/send';
import { problemText } from './problemText';

interface Props {
  /** The cue that is changed; absent for a new one. */
  readonly cue?: OwnCue;
  readonly close: (saved: boolean) => void;
}

const moments = ['before', 'during', 'after'] as const;

/** One of one's own cues, in the form the library keeps. */
export function OwnCueForm({ cue, close }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const [fields, setFields] = useState(() => cue ?? emptyCue());
  const [problem, setProblem] = useState<Problem>();
  const [failure, setFailure] = useState<Failure>();
  const change = (part: Partial<OwnCue>) => setFields({ ...fields, ...part });
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const read = cueFrom(fields);
    setProblem(read.ok ? undefined : read.problem);
    if (!read.ok) return;
    const reply = await send('saveOwnCue', { cue: read.value });
    setFailure(reply.ok ? undefined : reply.failure);
    if (reply.ok) close(true);
  };
  return (
    <form className="own-cue" onSubmit={(event) => void save(event)}>
      <p className="field">
        <label htmlFor={`${id}-text`}>{t('own.text')}</label>
        <input
          id={`${id}-text`}
          dir="auto"
          value={fields.text}
          aria-describedby={`${id}-hint`}
          onChange={(event) => change({ text: event.currentTarget.value })}
        />
        <span className="hint" id={`${id}-hint`}>
          {t('own.textHint')}
        </span>
      </p>
      <p className="field">
        <label htmlFor={`${id}-technique`}>{t('own.technique')}</label>
        <select
          id={`${id}-technique`}
          value={fields.technique}
          onChange={(event) =>
            change({
              technique: techniques.find((one) => one === event.currentTarget.value) ?? 'presence',
            })
          }
        >
          {techniques.map((technique) => (
            <option key={technique} value={technique}>
              {t(`technique.${technique}`)}
            </option>
          ))}
        </select>
      </p>
      <p className="field">
        <label htmlFor={`${id}-moment`}>{t('own.moment')}</label>
        <select
          id={`${id}-moment`}
          value={fields.moment}
          onChange={(event) =>
            change({ moment: moments.find((one) => one === event.currentTarget.value) ?? 'during' })
          }
        >
          {moments.map((moment) => (
            <option key={moment} value={moment}>
              {t(`own.moments.${moment}`)}
            </option>
          ))}
        </select>
      </p>
      <Kinds kinds={fields.kinds} change={(kinds) => change({ kinds })} />
      <p className="field">
        <label htmlFor={`${id}-source`}>{t('own.source')}</label>
        <input
          id={`${id}-source`}
          dir="auto"
          value={fields.source ?? ''}
          placeholder={t('own.sourceHint')}
          onChange={(event) => change({ source: event.currentTarget.value })}
        />
      </p>
      {(problem || failure) && (
        <p className="problem" role="alert">
          {problem ? problemText(t, problem) : failure && t(`failure.${failure}`)}
        </p>
      )}
      <div className="actions">
        <button type="submit" className="primary">
          {t('own.save')}
        </button>
        <button type="button" onClick={() => close(false)}>
          {t('own.cancel')}
        </button>
      </div>
    </form>
  );
}

interface KindsProps {
  readonly kinds: OwnCue['kinds'];
  readonly change: (kinds: OwnCue['kinds']) => void;
}

/** Any meeting, or the kinds ticked; none ticked is any. */
function Kinds({ kinds, change }: KindsProps) {
  const { t } = useTranslation();
  const ticked = kinds === 'any' ? [] : kinds;
  const toggle = (kind: MeetingKind, on: boolean) => {
    const left = meetingKinds.filter((one) => (one === kind ? on : ticked.includes(one)));
    change(left.length === 0 ? 'any' : left);
  };
  return (
    <fieldset className="kinds">
      <legend>{t('own.kinds')}</legend>
      <label>
        <input type="checkbox" checked={kinds === 'any'} onChange={() => change('any')} />
        {t('own.any')}
      </label>
      {meetingKinds.map((kind) => (
        <label key={kind}>
          <input
            type="checkbox"
            checked={ticked.includes(kind)}
            onChange={(event) => toggle(kind, event.currentTarget.checked)}
          />
          {t(`kind.${kind}`)}
        </label>
      ))}
    </fieldset>
  );
}

function emptyCue(): OwnCue {
  return {
    id: crypto.randomUUID(),
    technique: 'presence',
    kinds: 'any',
    moment: 'during',
    text: '',
  };
}
