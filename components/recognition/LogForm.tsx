import { type ReactNode, type SubmitEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../../utils/messages';
import { FormActions } from '../people/FormActions';
import { PeoplePicker } from '../people/PeoplePicker';
import { useAsk } from '../people/useAsk';
import { Problem } from '../ui/Problem';
import { CopyButton } from './CopyButton';

export interface LogProps {
  /** Those most likely meant: the people of the meeting, or the person whose page this is. */
  readonly suggested: readonly string[];
  /** It was saved, or left. */
  readonly close: (saved: boolean) => void;
}

interface Props extends LogProps {
  readonly label: string;
  readonly submit: string;
  readonly personIds: readonly string[];
  readonly choose: (personIds: string[]) => void;
  /** What else has to be there. */
  readonly text: string;
  /** What is said while it is not. */
  readonly missing: string;
  /** The message that can be copied; empty while there is none. */
  readonly message: string;
  readonly save: () => Promise<Reply<'saveMoment'>>;
  /** Lets go of what was typed. */
  readonly release: () => void;
  readonly children: ReactNode;
}

/** Something noted about people: who, the lines in `children`, and a message to copy. */
export function LogForm(props: Props) {
  const { label, suggested, close, personIds, choose, text, message, save, release } = props;
  const { t } = useTranslation();
  const { failure, ask } = useAsk();
  const [missing, setMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const toLines = () => form.current?.querySelector('textarea')?.focus();
  const knowsWho = useRef(personIds.length > 0);
  // The person asked for this form: the next key belongs to what is not there yet.
  useEffect(() => {
    form.current?.querySelector<HTMLElement>(knowsWho.current ? 'textarea' : 'input')?.focus();
  }, []);

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const wrong = personIds.length === 0 || text.trim() === '';
    setMissing(wrong);
    if (wrong || !(await ask(save()))) return;
    release();
    close(true);
  };
  return (
    <form ref={form} className="log-form" aria-label={label} onSubmit={submit}>
      <PeoplePicker
        label={t('recognition.who')}
        chosen={personIds}
        suggested={suggested}
        change={choose}
        tapped={toLines}
      />
      {props.children}
      <Problem says={missing && props.missing} failure={failure} />
      <FormActions
        submit={props.submit}
        cancel={t('recognition.cancel')}
        leave={() => {
          release();
          close(false);
        }}
      >
        {message && <CopyButton text={message} label={t('recognition.copyMessage')} />}
      </FormActions>
    </form>
  );
}
