import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fold } from '../../utils/people/fold';
import { emptyPerson, type Person } from '../../utils/people/person';
import { search, searchable } from '../../utils/people/search';
import { send } from '../../utils/send';
import { usePeople } from './usePeople';
import './people.css';

interface Props {
  readonly label: string;
  readonly chosen: readonly string[];
  readonly change: (ids: string[]) => void;
  /** Offered before a letter is typed. */
  readonly suggested?: readonly string[];
  /** One of those was tapped: its button is gone, the focus goes where the form goes on. */
  readonly tapped?: () => void;
}

type Choice = { readonly person: Person } | { readonly add: string };

/** The most people offered at a time. */
const mostOffered = 8;

/** Chooses people by typing the beginning of a name; a new name can be added on the spot. */
export function PeoplePicker({ label, chosen, change, suggested = [], tapped }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const live = usePeople();
  const people = live.state === 'ready' ? live.value : [];
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const choices = useChoices(people, chosen, typed);
  const current = choices[Math.min(at, choices.length - 1)];

  const type = (text: string) => {
    setTyped(text);
    setAt(0);
  };
  const choose = async (choice: Choice) => {
    type('');
    if ('person' in choice) return change([...chosen, choice.person.id]);
    const added = { ...emptyPerson, id: crypto.randomUUID(), name: choice.add.slice(0, 200) };
    const reply = await send('addPeople', { people: [added] });
    if (reply.ok) change([...chosen, added.id]);
    else type(choice.add);
    return undefined;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') setAt((at + 1) % Math.max(1, choices.length));
    else if (event.key === 'ArrowUp')
      setAt((at + choices.length - 1) % Math.max(1, choices.length));
    else if (event.key === 'Enter' && current) void choose(current);
    else if (event.key === 'Escape' && typed) type('');
    else if (event.key === 'Backspace' && !typed && chosen.length > 0) change(chosen.slice(0, -1));
    else return;
    event.preventDefault();
  };
  return (
    <div className="field picker">
      <label htmlFor={id}>{label}</label>
      <Chosen people={people} chosen={chosen} change={change} />
      <input
        id={id}
        type="text"
        dir="auto"
        role="combobox"
        autoComplete="off"
        aria-expanded={choices.length > 0}
        aria-controls={`${id}-choices`}
        aria-autocomplete="list"
        aria-activedescendant={current && `${id}-${choices.indexOf(current)}`}
        placeholder={t('people.searchHint')}
        value={typed}
        onChange={(event) => type(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <Choices id={id} choices={choices} current={current} choose={(one) => void choose(one)} />
      {!typed && (
        <Suggested
          people={people.filter((one) => suggested.includes(one.id) && !chosen.includes(one.id))}
          choose={(person) => {
            change([...chosen, person.id]);
            tapped?.();
          }}
        />
      )}
    </div>
  );
}

function useChoices(people: readonly Person[], chosen: readonly string[], typed: string): Choice[] {
  const { i18n } = useTranslation();
  const list = useMemo(() => searchable(people, i18n.language), [people, i18n.language]);
  const name = typed.trim();
  if (name === '') return [];
  const found = search(list, name).filter(
    ({ id, archivedAt }) => archivedAt === undefined && !chosen.includes(id),
  );
  const known = people.some((person) => fold(person.name) === fold(name));
  return [
    ...found.slice(0, mostOffered).map((person) => ({ person })),
    ...(known ? [] : [{ add: name }]),
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

interface ChoicesProps {
  readonly id: string;
  readonly choices: readonly Choice[];
  readonly current: Choice | undefined;
  readonly choose: (choice: Choice) => void;
}

function Choices({ id, choices, current, choose }: ChoicesProps) {
  const { t } = useTranslation();
  return (
    <div className="choices" role="listbox" id={`${id}-choices`} hidden={choices.length === 0}>
      {choices.map((choice, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the text box has the keys, as a combobox does
        <div
          key={'person' in choice ? choice.person.id : 'add'}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={choice === current}
          // The text box keeps the focus.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => choose(choice)}
        >
          {'person' in choice ? (
            <>
              <bdi>{choice.person.name}</bdi>{' '}
              <span className="hint">{choice.person.line || choice.person.emails[0]}</span>
            </>
          ) : (
            t('people.addNew', { name: choice.add })
          )}
        </div>
      ))}
    </div>
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
