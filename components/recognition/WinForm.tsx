import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import * as v from 'valibot';
import { sentences } from '../../utils/people/moment';
import { send } from '../../utils/send';
import { useKept } from '../people/useKept';
import { TextLine } from '../reflection/TextLine';
import { LogForm, type LogProps } from './LogForm';

const fields = v.object({ personIds: v.array(v.string()), what: v.string(), why: v.string() });
const read = (kept: unknown) => (v.is(fields, kept) ? kept : undefined);

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
  const { personIds, what, why } = value;
  const message = sentences(what, why);
  return (
    <LogForm
      label={t('recognition.logWin')}
      submit={t('recognition.saveWin')}
      suggested={suggested}
      close={close}
      personIds={personIds}
      choose={(ids) => change({ personIds: ids })}
      text={what}
      missing={t('recognition.winMissing')}
      message={message}
      save={() => send('saveMoment', { id, kind: 'win', at: Date.now(), ...value })}
      release={release}
    >
      {(['what', 'why'] as const).map((part) => (
        <TextLine
          key={part}
          label={t(`recognition.${part}`)}
          hint={t(`recognition.${part}Hint`)}
          value={value[part]}
          change={(text) => change({ [part]: text })}
        />
      ))}
      {message && (
        <p className="message" dir="auto">
          {message}
        </p>
      )}
    </LogForm>
  );
}
