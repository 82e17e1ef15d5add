import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayOf, localZone } from '../../utils/history/week';
import { type Person, personFields } from '../../utils/people/person';
import { comingText, isolate } from '../../utils/people/words';
import { comingOn } from '../../utils/people/yearDay';
import { send } from '../../utils/send';
import { database } from '../../utils/store/database';
import { lastSpoken, openPromisesTo } from '../../utils/store/readPeople';
import { dayText } from '../format';
import { LogBar } from '../recognition/LogBar';
import { Problem } from '../ui/Problem';
import { useLive } from '../useLive';
import { DeletePerson } from './DeletePerson';
import { MergePerson } from './MergePerson';
import { Moments } from './Moments';
import { PersonForm } from './PersonForm';
import { useAsk } from './useAsk';
import { useReturnFocus } from './useReturnFocus';

interface Props {
  readonly person: Person;
  readonly people: readonly Person[];
}

/** One person: what is known, what is promised, what was noted. */
export function PersonDetail({ person, people }: Props) {
  const { t } = useTranslation();
  const { failure, ask } = useAsk();
  const [editing, setEditing] = useState(false);
  const [spoke, setSpoke] = useState(false);
  const editButton = useReturnFocus(editing);
  const { id, archivedAt } = person;
  if (editing) {
    return (
      <PersonForm
        draft={id}
        initial={personFields(person)}
        save={(fields) => send('editPerson', { id, fields })}
        close={() => setEditing(false)}
      />
    );
  }
  const checkIn = async () => {
    const moment = { id: crypto.randomUUID(), personIds: [id], at: Date.now() };
    setSpoke(await ask(send('saveMoment', { ...moment, kind: 'checkIn' })));
  };
  const archived = archivedAt !== undefined;
  return (
    <article className="person" aria-labelledby="person-name">
      <header>
        <h2 id="person-name">
          <bdi>{person.name}</bdi>
        </h2>
        <p className="hint">
          {[person.line, ...person.aliases, ...person.emails].filter(Boolean).join(' · ')}
        </p>
      </header>
      <Facts person={person} />
      <Problem failure={failure} />
      <div className="actions">
        <button type="button" ref={editButton} onClick={() => setEditing(true)}>
          {t('people.edit')}
        </button>
        <button type="button" onClick={() => void checkIn()}>
          {t('people.weSpoke')}
        </button>
        <button
          type="button"
          className="quiet"
          onClick={() => void ask(send('archivePerson', { id, archived: !archived }))}
        >
          {t(archived ? 'people.unarchive' : 'people.archive')}
        </button>
        <span role="status">{spoke && t('people.spokeNoted')}</span>
      </div>
      <LogBar suggested={[id]} />
      <Moments person={person} />
      <MergePerson person={person} people={people} />
      <DeletePerson person={person} />
    </article>
  );
}

/** What is known, in lines; what is not known is not mentioned. */
function Facts({ person }: { readonly person: Person }) {
  const { t, i18n } = useTranslation();
  const { id, birthday, dates, cadence, notes } = person;
  const lang = i18n.language;
  const today = dayOf(Date.now(), localZone());
  const live = useLive(
    async () => ({
      spoken: await lastSpoken(database, id),
      promises: await openPromisesTo(database, id),
    }),
    id,
  );
  const yearly = [
    ...(birthday ? [{ label: t('people.birthday'), on: birthday }] : []),
    ...dates,
  ].map(({ label, on }) => ({ label: isolate(label, lang), coming: comingOn(on, today) }));
  const known = live.state === 'ready' ? live.value : undefined;
  const spoken = known?.spoken;
  return (
    <section>
      {notes && (
        <p className="notes" dir="auto">
          {notes}
        </p>
      )}
      <ul className="facts">
        {yearly.map(({ label, coming }) => (
          <li key={`${label} ${coming.day}`}>
            {coming.years === undefined
              ? t('people.coming', { what: label, when: comingText(t, coming, lang) })
              : t('people.turns', {
                  what: label,
                  when: comingText(t, coming, lang),
                  years: coming.years,
                })}
          </li>
        ))}
        {cadence && (
          <li>
            {t('people.coming', {
              what: t('people.cadence'),
              when: t(`people.cadence${cadence}`),
            })}
          </li>
        )}
        {known && (
          <li className="hint">
            {spoken === undefined
              ? t('people.notKnown')
              : t('people.lastSpoken', {
                  day: dayText(dayOf(spoken, localZone()), lang, { dateStyle: 'long' }),
                })}
          </li>
        )}
      </ul>
      {known && known.promises.length > 0 && (
        <>
          <h3>
            <a href="#promises">{t('people.openPromises')}</a>
          </h3>
          <ul className="plain-list">
            {known.promises.map((promise) => (
              <li key={promise.id} dir="auto">
                {promise.text}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
