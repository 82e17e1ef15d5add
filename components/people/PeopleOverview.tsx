import { useTranslation } from 'react-i18next';
import { dayOf, localZone } from '../../utils/history/week';
import { doubles } from '../../utils/people/match';
import { emptyPerson, type Person } from '../../utils/people/person';
import { isolate } from '../../utils/people/words';
import { send } from '../../utils/send';
import { database } from '../../utils/store/database';
import { readDueCheckIns, readUnknownNames } from '../../utils/store/readAttention';
import { dayText } from '../format';
import { Problem } from '../ui/Problem';
import { useLive } from '../useLive';
import { Balance } from './Balance';
import { PasteList } from './PasteList';
import { useAsk } from './useAsk';

interface Props {
  readonly people: readonly Person[];
}

/** With nobody chosen: who is due, where attention went, who may be double, names to add. */
export function PeopleOverview({ people }: Props) {
  const { t } = useTranslation();
  return (
    <div className="people-overview">
      {people.length === 0 && <p className="lead">{t('people.empty')}</p>}
      <Due people={people} />
      <Balance people={people} />
      <Doubles people={people} />
      <UnknownNames people={people} />
      <PasteList people={people} />
    </div>
  );
}

/** Who is due for a check-in: quietly, without a count of days. */
function Due({ people }: Props) {
  const { t, i18n } = useTranslation();
  const wanted = people.filter(({ cadence }) => cadence !== undefined);
  const key = wanted.map(({ id, updatedAt }) => `${id} ${updatedAt}`).join();
  const live = useLive(
    () => readDueCheckIns(database, wanted, dayOf(Date.now(), localZone())),
    key,
  );
  if (live.state !== 'ready' || live.value.length === 0) return null;
  return (
    <section aria-labelledby="due-title">
      <h2 id="due-title">{t('people.dueTitle')}</h2>
      <ul className="plain-list">
        {live.value.map(({ person: { id, name }, lastSpoken }) => (
          <li key={id}>
            <a href={`#people/${id}`}>
              {lastSpoken
                ? t('people.dueSince', {
                    name: isolate(name, i18n.language),
                    day: dayText(lastSpoken, i18n.language, { day: 'numeric', month: 'long' }),
                  })
                : name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Pairs that may be one person: suggested, never merged by themselves. */
function Doubles({ people }: Props) {
  const { t, i18n } = useTranslation();
  const pairs = doubles(people);
  if (pairs.length === 0) return null;
  return (
    <section aria-labelledby="doubles-title">
      <h2 id="doubles-title">{t('people.doubles')}</h2>
      <p className="hint">{t('people.doublesWhy')}</p>
      <ul className="plain-list">
        {pairs.map(({ a, b, because }) => (
          <li key={`${a.id} ${b.id}`}>
            <a href={`#people/${a.id}`}>
              {t('people.double', {
                a: isolate(called(a), i18n.language),
                b: isolate(called(b), i18n.language),
                because: t(`people.because.${because}`),
              })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A name with what tells it apart. */
function called({ name, line, emails }: Person): string {
  const apart = line || emails[0];
  return apart ? `${name} (${apart})` : name;
}

/** Names recognised in reflections that are nobody's here. */
function UnknownNames({ people }: Props) {
  const { t } = useTranslation();
  const { failure, ask } = useAsk();
  const live = useLive(() => readUnknownNames(database, people), String(people.length));
  if (live.state !== 'ready' || live.value.length === 0) return null;
  const add = (name: string) =>
    void ask(send('addPeople', { people: [{ ...emptyPerson, id: crypto.randomUUID(), name }] }));
  return (
    <section aria-labelledby="unknown-title">
      <h2 id="unknown-title">{t('people.unknownNames')}</h2>
      <p className="hint">{t('people.unknownNamesWhy')}</p>
      <Problem failure={failure} />
      <div className="actions">
        {live.value.map((name) => (
          <button type="button" key={name} onClick={() => add(name)}>
            {t('people.addNamed', { name })}
          </button>
        ))}
      </div>
    </section>
  );
}
