import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import * as v from 'valibot';
import type { Promised } from '../../utils/reflections/reflection';
import { send } from '../../utils/send';
import { FormActions } from '../people/FormActions';
import { PeoplePicker } from '../people/PeoplePicker';
import { useAsk } from '../people/useAsk';
import { useKept } from '../people/useKept';
import { TextLine } from '../reflection/TextLine';
import { Problem } from '../ui/Problem';
import { DueField } from './DueField';
import { dueDay } from './dueWords';

const fields = v.object({
  text: v.string(),
  words: v.string(),
  day: v.string(),
  personIds: v.array(v.string()),
});
const read = (kept: unknown) => (v.is(fields, kept) ? kept : undefined);

interface Props {
  /** The promise that is changed; a new one without. */
  readonly promise?: Promised;
  readonly close: () => void;
}

/** A promise: what, to whom, by when. Only what has to be there. */
export function PromiseForm({ promise, close }: Props) {
  const { t, i18n } = useTranslation();
  const [id] = useState(() => promise?.id ?? crypto.randomUUID());
  const { value, change, release } = useKept(
    `promise:${promise?.id ?? ''}`,
    {
      text: promise?.text ?? '',
      words: '',
      day: promise?.due ?? '',
      personIds: [...(promise?.personIds ?? [])],
    },
    read,
  );
  const { failure, ask } = useAsk();
  const [problem, setProblem] = useState<'missing' | 'notRead'>();

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { text, personIds } = value;
    if (text.trim() === '') return setProblem('missing');
    const due = await dueDay(value, i18n.language);
    if (due === 'unread') return setProblem('notRead');
    setProblem(undefined);
    const body = { id, text, personIds, ...(due.day ? { due: due.day } : {}) };
    if (!(await ask(send('savePromise', body)))) return;
    release();
    close();
  };
  return (
    <form className="log-form" aria-label={t('promises.text')} onSubmit={submit}>
      <TextLine
        label={t('promises.text')}
        hint={t('promises.textHint')}
        value={value.text}
        change={(text) => change({ text })}
      />
      <DueField words={value.words} day={value.day} change={change} />
      <PeoplePicker
        label={t('promises.to')}
        chosen={value.personIds}
        change={(personIds) => change({ personIds })}
      />
      <Problem says={problem && t(`promises.${problem}`)} failure={failure} />
      <FormActions
        submit={t('promises.save')}
        cancel={t('promises.cancel')}
        leave={() => {
          release();
          close();
        }}
      />
    </form>
  );
}
