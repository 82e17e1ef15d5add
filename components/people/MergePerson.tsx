import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '../../utils/people/person';
import { send } from '../../utils/send';
import { database } from '../../utils/store/database';
import { Problem } from '../ui/Problem';
import { useLive } from '../useLive';
import { PeoplePicker } from './PeoplePicker';
import { useAsk } from './useAsk';

interface Props {
  readonly person: Person;
  readonly people: readonly Person[];
}

/** Makes one person of two, and undoes it while nothing was written since. */
export function MergePerson({ person, people }: Props) {
  const { t } = useTranslation();
  const { failure, ask } = useAsk();
  const [chosen, setChosen] = useState<string[]>([]);
  const [said, setSaid] = useState('');
  const { id: keptId } = person;
  const merges = useLive(() => database.merges.where({ keptId }).toArray(), keptId);
  const other = people.find(({ id }) => id === chosen[0]);

  const merge = async ({ id: absorbedId, name }: Person) => {
    const id = crypto.randomUUID();
    if (!(await ask(send('mergePeople', { id, keptId, absorbedId })))) return;
    setChosen([]);
    setSaid(t('people.merged', { name }));
  };
  const undo = async (id: string) => {
    if (await ask(send('undoMerge', { id }))) setSaid(t('people.unmerged'));
  };
  const undoable =
    merges.state === 'ready' ? merges.value.filter(({ at }) => at === person.updatedAt) : [];
  return (
    <section>
      <p role="status">{said}</p>
      <Problem failure={failure} />
      {undoable.map(({ id, absorbed }) => (
        <div key={id}>
          <button type="button" onClick={() => void undo(id)}>
            {t('people.undoMerge', { name: absorbed.name })}
          </button>
        </div>
      ))}
      <details>
        <summary>{t('people.merge')}</summary>
        <div className="log-form">
          <p className="hint">{t('people.mergeWhy')}</p>
          <PeoplePicker
            label={t('people.mergeWith')}
            chosen={chosen}
            change={(ids) => setChosen(ids.filter((id) => id !== keptId).slice(-1))}
          />
          {other && (
            <div>
              <button type="button" onClick={() => void merge(other)}>
                {t('people.mergeDo')}
              </button>
            </div>
          )}
        </div>
      </details>
    </section>
  );
}
