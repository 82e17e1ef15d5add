import { useDeferredValue, useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readAttendees } from '../../utils/people/attendees';
import { matcher } from '../../utils/people/match';
import { emptyPerson, type Person } from '../../utils/people/person';
import { send } from '../../utils/send';
import { Problem } from '../ui/Problem';
import { useAsk } from './useAsk';

/** Adds people from a pasted list of names and addresses, after saying how many are new. */
export function PasteList({ people }: { readonly people: readonly Person[] }) {
  const { t } = useTranslation();
  const id = useId();
  const { failure, ask } = useAsk();
  const [pasted, setPasted] = useState('');
  const [added, setAdded] = useState<number>();
  const read = useDeferredValue(pasted);
  const { fresh, known, left } = useMemo(() => {
    const { named, left: over } = readAttendees(read);
    const who = matcher(people);
    const unknown = named.filter((one) => who(one) === undefined);
    return { fresh: unknown, known: named.length - unknown.length, left: over };
  }, [read, people]);
  const add = async () => {
    const rows = fresh.map(({ name, email }) => ({
      ...emptyPerson,
      id: crypto.randomUUID(),
      name,
      emails: email ? [email] : [],
    }));
    if (!(await ask(send('addPeople', { people: rows })))) return;
    setAdded(rows.length);
    setPasted('');
  };
  return (
    <details>
      <summary>{t('people.paste')}</summary>
      <div className="log-form">
        <div className="field">
          <label htmlFor={id}>{t('people.pasteLabel')}</label>
          <textarea
            id={id}
            rows={5}
            dir="auto"
            placeholder={t('people.pasteHint')}
            value={pasted}
            onChange={(event) => {
              setPasted(event.currentTarget.value);
              setAdded(undefined);
            }}
          />
        </div>
        <p role="status">
          {read.trim() !== '' && t('people.pasteFound', { added: fresh.length, known })}{' '}
          {left > 0 && t('people.pasteLeft', { count: left })}
          {added !== undefined && t('people.pasteAdded', { count: added })}
        </p>
        <Problem failure={failure} />
        {fresh.length > 0 && (
          <div>
            <button type="button" onClick={() => void add()}>
              {t('people.pasteAdd', { count: fresh.length })}
            </button>
          </div>
        )}
      </div>
    </details>
  );
}
