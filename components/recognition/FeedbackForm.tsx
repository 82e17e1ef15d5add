import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import * as v from 'valibot';
import { phraseIn } from '../../utils/i18n/phrases';
import { feedbackGuard } from '../../utils/people/balance';
import { sentences } from '../../utils/people/moment';
import { send } from '../../utils/send';
import { database } from '../../utils/store/database';
import { momentsOf } from '../../utils/store/readPeople';
import { useKept } from '../people/useKept';
import { TextLine } from '../reflection/TextLine';
import { useLive } from '../useLive';
import { LogForm, type LogProps } from './LogForm';

const fields = v.object({
  personIds: v.array(v.string()),
  situation: v.string(),
  behaviour: v.string(),
  impact: v.string(),
});
const read = (kept: unknown) => (v.is(fields, kept) ? kept : undefined);
const parts = ['situation', 'behaviour', 'impact'] as const;

/** Situation, behaviour, impact: copied as a message, or kept as a note. */
export default function FeedbackForm({ suggested, close }: LogProps) {
  const { t } = useTranslation();
  const [id] = useState(() => crypto.randomUUID());
  const only = suggested.length === 1 ? [...suggested] : [];
  const { value, change, release } = useKept(
    `feedback:${only[0] ?? ''}`,
    { personIds: only, situation: '', behaviour: '', impact: '' },
    read,
  );
  const { personIds, situation, behaviour, impact } = value;
  return (
    <LogForm
      label={t('recognition.feedbackNote')}
      submit={t('recognition.keepNote')}
      suggested={suggested}
      close={close}
      personIds={personIds}
      choose={(ids) => change({ personIds: ids })}
      text={behaviour}
      missing={t('recognition.noteMissing')}
      message={sentences(situation, behaviour, impact)}
      save={() => send('saveMoment', { id, kind: 'feedback', at: Date.now(), ...value })}
      release={release}
    >
      {parts.map((part) => (
        <TextLine
          key={part}
          label={t(`recognition.${part}`)}
          hint={t(`recognition.${part}Hint`)}
          value={value[part]}
          change={(text) => change({ [part]: text })}
        />
      ))}
      <Hints behaviour={behaviour} personIds={personIds} />
      <p className="hint">{t('people.disclosure')}</p>
    </LogForm>
  );
}

interface HintsProps {
  readonly behaviour: string;
  readonly personIds: readonly string[];
}

/** Two gentle questions; neither stops anything. */
function Hints({ behaviour, personIds }: HintsProps) {
  const { t } = useTranslation();
  // Words that judge a person rather than name what was seen: a hint, never a rule.
  const word = phraseIn(behaviour, t('recognition.judgingWords'));
  const guard = useLive(() => readGuard(personIds), personIds.join());
  return (
    <div role="status" className="hint">
      {word && <p>{t('recognition.judging', { word })}</p>}
      {guard.state === 'ready' &&
        guard.value.map(({ name, count }) => (
          <p key={name}>{t('recognition.guard', { name, count })}</p>
        ))}
    </div>
  );
}

/** Those who already had two notes or more within seven days. */
async function readGuard(personIds: readonly string[]) {
  const people = await database.people.bulkGet([...personIds]);
  const now = Date.now();
  const guarded = await Promise.all(
    people.map(async (person) => {
      const moments = person ? await momentsOf(database, person.id) : [];
      return { name: person?.name ?? '', count: person && feedbackGuard(moments, person.id, now) };
    }),
  );
  return guarded.flatMap(({ name, count }) => (count === undefined ? [] : [{ name, count }]));
}
