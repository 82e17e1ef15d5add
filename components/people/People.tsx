import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { emptyPerson } from '../../utils/people/person';
import { searchable } from '../../utils/people/search';
import { send } from '../../utils/send';
import { Problem } from '../ui/Problem';
import { PeopleList } from './PeopleList';
import { PeopleOverview } from './PeopleOverview';
import { PersonDetail } from './PersonDetail';
import { PersonForm } from './PersonForm';
import { usePeople } from './usePeople';
import './people.css';

/** Everyone she knows: the list with its search, and beside it one person, or what is due. */
export default function People({ personId }: { readonly personId: string | undefined }) {
  const { t, i18n } = useTranslation();
  const live = usePeople();
  const people = live.state === 'ready' ? live.value : undefined;
  const list = useMemo(() => searchable(people ?? [], i18n.language), [people, i18n.language]);
  const [newId, setNewId] = useState(() => crypto.randomUUID());
  const person = people?.find(({ id }) => id === personId);
  return (
    <>
      <h1>{t('options.people')}</h1>
      <Problem says={live.state === 'failed' && t('people.failed')} />
      {people && (
        <div className="people-page">
          <PeopleList list={list} current={personId} />
          {personId === undefined && <PeopleOverview people={people} />}
          {personId === 'new' && (
            <PersonForm
              key={newId}
              draft="new"
              initial={emptyPerson}
              save={(fields) => send('addPeople', { people: [{ id: newId, ...fields }] })}
              close={(saved) => {
                location.hash = saved ? `#people/${newId}` : '#people';
                // The next one is somebody else.
                setNewId(crypto.randomUUID());
              }}
            />
          )}
          {person && <PersonDetail key={person.id} person={person} people={people} />}
          {personId !== undefined && personId !== 'new' && !person && (
            <p>
              {t('people.gone')} <a href="#people">{t('people.back')}</a>
            </p>
          )}
        </div>
      )}
    </>
  );
}
