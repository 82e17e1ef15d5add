import { lazy, Suspense, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fold } from '../../utils/people/fold';
import { emptyPerson, type Person } from '../../utils/people/person';
import { search, searchable } from '../../utils/people/search';
import { send } from '../../utils/send';
import type { Choice } from '../ui/Picker';
import { usePeople } from './usePeople';
import './people.css';

// The library behind it is read only where people are chosen.
const Picker = lazy(() => import('../ui/Picker'));

interface Props {
  readonly label: string;
  readonly chosen: readonly string[];
  readonly change: (ids: string[]) => void;
  /** Offered before a letter is typed. */
  readonly suggested?: readonly string[];
  /** One of those was tapped: its button is gone, the focus goes where the form goes on. */
  readonly tapped?: () => void;
}

/** The most people offered at a time. */
const mostOffered = 8;
/** The choice of a name that is nobody's yet. */
const addId = 'add';

/** Chooses people by typing the beginning of a name; a new name can be added on the spot. */
export function PeoplePicker({ label, chosen, change, suggested = [], tapped }: Props) {
  const { t } = useTranslation();
  const live = usePeople();
  const people = live.state === 'ready' ? live.value : [];
  const [typed, setTyped] = useState('');
  const choices = useChoices(people, chosen, typed.trim());

  const choose = async (id: string) => {
    const name = typed.trim();
    setTyped('');
    if (id !== addId) return change([...chosen, id]);
    const added = { ...emptyPerson, id: crypto.randomUUID(), name: name.slice(0, 200) };
    const reply = await send('addPeople', { people: [added] });
    if (reply.ok) change([...chosen, added.id]);
    else setTyped(name);
    return undefined;
  };
  return (
    <Suspense fallback={null}>
      <Picker
        label={label}
        placeholder={t('people.searchHint')}
        typed={typed}
        type={setTyped}
        choices={choices}
        choose={(id) => void choose(id)}
        takeBack={() => chosen.length > 0 && change(chosen.slice(0, -1))}
      >
        <Chosen people={people} chosen={chosen} change={change} />
      </Picker>
      {!typed && (
        <Suggested
          people={people.filter((one) => suggested.includes(one.id) && !chosen.includes(one.id))}
          choose={(person) => {
            change([...chosen, person.id]);
            tapped?.();
          }}
        />
      )}
    </Suspense>
  );
}

function useChoices(people: readonly Person[], chosen: readonly string[], name: string): Choice[] {
  const { t, i18n } = useTranslation();
  const list = useMemo(() => searchable(people, i18n.language), [people, i18n.language]);
  if (name === '') return [];
  const found = search(list, name).filter(
    ({ id, archivedAt }) => archivedAt === undefined && !chosen.includes(id),
  );
  const known = people.some((person) => fold(person.name) === fold(name));
  return [
    ...found.slice(0, mostOffered).map((person) => ({
      id: person.id,
      label: person.name,
      hint: person.line || person.emails[0],
    })),
    ...(known ? [] : [{ id: addId, label: t('people.addNew', { name }) }]),
  ];
}

interface ChosenProps extends Pick<Props, 'chosen' | 'change'> {
  readonly people: readonly Person[];
}

function Chosen({ people, chosen, change }: ChosenProps) {
  const { t } = useTranslation();
  if (chosen.length === 0) return null;
  return (
    <ul className="chosen">
      {people
        .filter(({ id }) => chosen.includes(id))
        .map(({ id, name }) => (
          <li key={id}>
            <button
              type="button"
              aria-label={t('people.remove', { name })}
              onClick={() => change(chosen.filter((other) => other !== id))}
            >
              <bdi>{name}</bdi> <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
    </ul>
  );
}

interface SuggestedProps {
  readonly people: readonly Person[];
  readonly choose: (person: Person) => void;
}

function Suggested({ people, choose }: SuggestedProps) {
  if (people.length === 0) return null;
  return (
    <div className="actions">
      {people.slice(0, mostOffered).map((person) => (
        <button type="button" className="quiet" key={person.id} onClick={() => choose(person)}>
          {person.name}
        </button>
      ))}
    </div>
  );
}
