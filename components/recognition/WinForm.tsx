import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import * as v from 'valibot';
import { sentences } from '../../utils/people/moment';
import { send } from '../../utils/send';
import { PeoplePicker } from '../people/PeoplePicker';
import { Problem } from '../people/Problem';
import { useAsk } from '../people/useAsk';
import { useKept } from '../people/useKept';
import { TextLine } from '../reflection/TextLine';
import { CopyButton } from './CopyButton';

const fields = v.object({ personIds: v.array(v.string()), what: v.string(), why: v.string() });
const read = (kept: unknown) => (v.is(fields, kept) ? kept : undefined);

export interface LogProps {
  /** Those most likely meant: the people of the meeting, or the person whose page this is. */
  readonly suggested: readonly string[];
  /** It was saved, or left. */
  readonly close: (saved: boolean) => void;
}

/** A small win, who earned it, and a message about it: one sentence of what, one of why. */
export default function WinForm({ suggested, close }: LogProps) {
  const { t } = useTranslation();
  const [id] = useState(() => crypto.randomUUID());
  const only = suggested.length === 1 ? [...suggested] : [];
  const { value, change, release } = useKept(
    `win:${only[0] ?? ''}`,
    { personIds: only, what: '', why: '' },
    read,
  );
  const { failure, ask } = useAsk();
  const [missing, setMissing] = useState(false);
  const { personIds, what, why } = value;
  const message = sentences(what, why);

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const wrong = personIds.length === 0 || what.trim() === '';
    setMissing(wrong);
    if (wrong) return;
    const win = { id, kind: 'win', personIds, at: Date.now(), what, why } as const;
    if (!(await ask(send('saveMoment', win)))) return;
    release();
    close(true);
  };
  return (
    <form className="log-form" aria-label={t('recognition.logWin')} onSubmit={submit}>
      <PeoplePicker
        label={t('recognition.who')}
        chosen={personIds}
        suggested={suggested}
        change={(ids) => change({ personIds: ids })}
      />
      <TextLine
        label={t('recognition.what')}
        hint={t('recognition.whatHint')}
        value={what}
        change={(text) => change({ what: text })}
      />
      <TextLine
        label={t('recognition.why')}
        hint={t('recognition.whyHint')}
        value={why}
        change={(text) => change({ why: text })}
      />
      {message && (
        <p className="message" dir="auto">
          {message}
        </p>
      )}
      {missing && (
        <p className="problem" role="alert">
          {t('recognition.winMissing')}
        </p>
      )}
      <Problem failure={failure} />
      <div className="actions">
        <button type="submit" className="primary">
          {t('recognition.saveWin')}
        </button>
        {message && <CopyButton text={message} label={t('recognition.copyMessage')} />}
        <button
          type="button"
          className="quiet"
          onClick={() => {
            release();
            close(false);
          }}
        >
          {t('recognition.cancel')}
        </button>
      </div>
    </form>
  );
}
