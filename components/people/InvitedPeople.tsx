import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Meeting } from '../../utils/meetings/meeting';
import { type Invited, mostTicked, tickedFirst } from '../../utils/people/invited';
import { emptyPerson, mostLinked } from '../../utils/people/person';
import { send } from '../../utils/send';
import { database } from '../../utils/store/database';
import { readInvited } from '../../utils/store/readInvitation';
import { Problem } from '../ui/Problem';
import { useLive } from '../useLive';
import { InvitedList } from './InvitedList';
import { useAsk } from './useAsk';

interface Props {
  readonly meeting: Meeting;
  /** Ids of the people who are known to be in it. */
  readonly present: readonly string[];
}

/** Offers to add whom the calendar's invitation names: only those she ticks are kept. */
export default function InvitedPeople({ meeting, present }: Props) {
  const { t } = useTranslation();
  const { failure, ask } = useAsk();
  const [added, setAdded] = useState<number>();
  const [turned, setTurned] = useState<ReadonlyMap<string, boolean>>(new Map());
  const live = useLive(() => readInvited(database, meeting), meeting.id);
  const invitation = live.state === 'ready' ? live.value : undefined;
  const fresh = invitation?.fresh ?? [];
  const first = tickedFirst(fresh);
  const isTicked = (one: Invited) => turned.get(keyOf(one)) ?? first.has(one);
  const ticked = fresh.filter(isTicked);

  const add = async () => {
    const people = ticked.map(({ name, email }) => ({
      ...emptyPerson,
      id: crypto.randomUUID(),
      name,
      emails: email ? [email] : [],
    }));
    if (!(await ask(send('addPeople', { people })))) return;
    setAdded(people.length);
    const { platform, code } = meeting;
    const known = [...present, ...(invitation?.known ?? []), ...people.map(({ id }) => id)];
    const personIds = [...new Set(known)];
    // Of so many, nobody is with her more than the others.
    if (personIds.length <= mostLinked)
      await ask(send('linkPeople', { platform, code, personIds }));
  };
  if (fresh.length === 0 && added === undefined) return null;
  return (
    <details className="jot">
      <summary>{t('people.invited')}</summary>
      <div className="log-form">
        <p className="hint">{t('people.invitedWhy')}</p>
        {fresh.length > mostTicked && <p className="hint">{t('people.invitedMany')}</p>}
        <InvitedList
          invited={fresh}
          isTicked={isTicked}
          turn={(one, on) => setTurned(new Map(turned).set(keyOf(one), on))}
        />
        <p role="status">{added !== undefined && t('people.pasteAdded', { count: added })}</p>
        <Problem failure={failure} />
        {ticked.length > 0 && (
          <div>
            <button type="button" onClick={() => void add()}>
              {t('people.pasteAdd', { count: ticked.length })}
            </button>
          </div>
        )}
      </div>
    </details>
  );
}

function keyOf({ name, email }: Invited): string {
  return email ?? name;
}
