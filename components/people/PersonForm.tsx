import { type SubmitEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import * as v from 'valibot';
import type { Reply } from '../../utils/messages';
import { cadences, type PersonFields, personFieldsSchema } from '../../utils/people/person';
import { namesIn } from '../../utils/reflections/reflection';
import { TextLine } from '../reflection/TextLine';
import { Problem } from '../ui/Problem';
import { DatesField } from './DatesField';
import { FormActions } from './FormActions';
import { useAsk } from './useAsk';
import { useKept } from './useKept';
import { YearDayField } from './YearDayField';

interface Props {
  /** Names what is kept while it is typed. */
  readonly draft: string;
  readonly initial: PersonFields;
  readonly save: (fields: PersonFields) => Promise<Reply<'addPeople' | 'editPerson'>>;
  readonly close: (saved: boolean) => void;
}

/** What is typed: lists as lines of text. */
const typedSchema = v.object({
  ...personFieldsSchema.entries,
  name: v.string(),
  aliases: v.string(),
  emails: v.string(),
  birthday: v.string(),
  dates: v.array(v.object({ label: v.string(), on: v.string() })),
});
type Typed = v.InferOutput<typeof typedSchema>;
const read = (kept: unknown) => (v.is(typedSchema, kept) ? kept : undefined);

/** Everything about one person, to be written or changed; only the name has to be there. */
export function PersonForm({ draft, initial, save, close }: Props) {
  const { t } = useTranslation();
  const { value, change, release } = useKept<Typed>(`person:${draft}`, typedOf(initial), read);
  const { failure, ask } = useAsk();
  const [problem, setProblem] = useState<
    'people.nameMissing' | 'people.dateWrong' | 'failure.invalid'
  >();

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (value.name.trim() === '') return setProblem('people.nameMissing');
    const fields = v.safeParse(personFieldsSchema, fieldsOf(value));
    if (!fields.success) {
      const wrong = v.getDotPath(fields.issues[0]) ?? '';
      return setProblem(/^(birthday|dates)/.test(wrong) ? 'people.dateWrong' : 'failure.invalid');
    }
    setProblem(undefined);
    if (!(await ask(save(fields.output)))) return;
    release();
    close(true);
  };
  return (
    <form className="person-form" aria-label={t('people.person')} onSubmit={submit}>
      <NameField value={value.name} change={(name) => change({ name })} />
      <TextLine
        label={t('people.line')}
        hint={t('people.lineHint')}
        value={value.line}
        change={(line) => change({ line })}
      />
      <TextLine
        label={t('people.aliases')}
        hint={t('people.commas')}
        value={value.aliases}
        change={(aliases) => change({ aliases })}
      />
      <TextLine
        label={t('people.emails')}
        hint={t('people.commas')}
        value={value.emails}
        change={(emails) => change({ emails })}
      />
      <YearDayField
        legend={t('people.birthday')}
        value={value.birthday}
        change={(birthday) => change({ birthday })}
      />
      <DatesField dates={value.dates} change={(dates) => change({ dates })} />
      <CadenceField value={value.cadence} change={(cadence) => change({ cadence })} />
      <NotesField value={value.notes} change={(notes) => change({ notes })} />
      <Problem says={problem && t(problem)} failure={failure} />
      <FormActions
        submit={t('people.save')}
        cancel={t('people.cancel')}
        leave={() => {
          release();
          close(false);
        }}
      />
    </form>
  );
}

interface FieldProps<T> {
  readonly value: T;
  readonly change: (value: T) => void;
}

function NameField({ value, change }: FieldProps<string>) {
  const { t } = useTranslation();
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  // The person asked for this form: the first key belongs to the name.
  useEffect(() => box.current?.focus(), []);
  return (
    <div className="field">
      <label htmlFor={id}>{t('people.name')}</label>
      <input
        id={id}
        ref={box}
        type="text"
        dir="auto"
        autoComplete="off"
        value={value}
        onChange={(event) => change(event.currentTarget.value)}
      />
    </div>
  );
}

function CadenceField({ value, change }: FieldProps<PersonFields['cadence']>) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{t('people.cadence')}</label>
      <select
        id={id}
        value={value ?? ''}
        onChange={(event) => {
          const chosen = Number(event.currentTarget.value);
          change(cadences.find((cadence) => cadence === chosen));
        }}
      >
        <option value="">{t('people.cadenceNone')}</option>
        {cadences.map((cadence) => (
          <option key={cadence} value={cadence}>
            {t(`people.cadence${cadence}`)}
          </option>
        ))}
      </select>
    </div>
  );
}

function NotesField({ value, change }: FieldProps<string>) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{t('people.notes')}</label>
      <textarea
        id={id}
        rows={4}
        dir="auto"
        aria-describedby={`${id}-said`}
        value={value}
        onChange={(event) => change(event.currentTarget.value)}
      />
      <p className="hint" id={`${id}-said`}>
        {t('people.disclosure')}
      </p>
    </div>
  );
}

function typedOf({ aliases, emails, birthday, dates, ...others }: PersonFields): Typed {
  return {
    ...others,
    aliases: aliases.join(', '),
    emails: emails.join(', '),
    birthday: birthday ?? '',
    dates: [...dates],
  };
}

/** A date without a label or a day is one that was not written. */
function fieldsOf({ aliases, emails, birthday, dates, cadence, ...others }: Typed) {
  return {
    ...others,
    aliases: namesIn(aliases),
    emails: namesIn(emails),
    ...(birthday ? { birthday } : {}),
    dates: dates.filter(({ label, on }) => label.trim() !== '' || on !== ''),
    ...(cadence ? { cadence } : {}),
  };
}
