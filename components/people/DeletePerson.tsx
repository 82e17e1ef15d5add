import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '../../utils/people/person';
import { send } from '../../utils/send';
import { database } from '../../utils/store/database';
import { countAbout } from '../../utils/store/readPeople';
import { Problem } from '../ui/Problem';
import { useLive } from '../useLive';
import { useAsk } from './useAsk';
import { useReturnFocus } from './useReturnFocus';

/** Deletes a person for good, after saying what goes with them. */
export function DeletePerson({ person }: { readonly person: Person }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const button = useReturnFocus(asked);
  if (!asked) {
    return (
      <div>
        <button type="button" className="quiet" ref={button} onClick={() => setAsked(true)}>
          {t('people.delete')}
        </button>
      </div>
    );
  }
  return <Confirm person={person} cancel={() => setAsked(false)} />;
}

interface ConfirmProps {
  readonly person: Person;
  readonly cancel: () => void;
}

function Confirm({ person, cancel }: ConfirmProps) {
  const { t } = useTranslation();
  const { failure, ask } = useAsk();
  const { id, name } = person;
  const about = useLive(() => countAbout(database, person), id);
  if (about.state !== 'ready') return null;
  const { moments, promises, meetings, reflections } = about.value;
  const goes = [
    moments.win > 0 && t('people.deleteWins', { count: moments.win }),
    moments.feedback > 0 && t('people.deleteFeedback', { count: moments.feedback }),
    moments.checkIn > 0 && t('people.deleteCheckIns', { count: moments.checkIn }),
    promises > 0 && t('people.deletePromises', { count: promises }),
    meetings > 0 && t('people.deleteMeetings', { count: meetings }),
    reflections > 0 && t('people.deleteReflections', { count: reflections }),
  ].filter((line) => line !== false);
  const remove = async () => {
    if (await ask(send('deletePerson', { id }))) location.hash = '#people';
  };
  return (
    <section className="delete-box" aria-labelledby="delete-title">
      <h3 id="delete-title">{t('people.deleteTitle', { name })}</h3>
      {goes.length > 0 && (
        <>
          <p>{t('people.deleteWhat')}</p>
          <ul>
            {goes.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      <p className="hint">{t('people.deleteKeeps')}</p>
      <Problem failure={failure} />
      <div className="actions">
        <button type="button" onClick={() => void remove()}>
          {t('people.deleteDo', { name })}
        </button>
        <button type="button" className="quiet" onClick={cancel}>
          {t('people.cancel')}
        </button>
      </div>
    </section>
  );
}
