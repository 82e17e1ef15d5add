import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayOf, localZone } from '../../utils/history/week';
import type { Meeting } from '../../utils/meetings/meeting';
import { doorFacts } from '../../utils/people/doorFacts';
import { factText, isolate } from '../../utils/people/words';
import { send } from '../../utils/send';
import { database } from '../../utils/store/database';
import { peopleIn, readKnown } from '../../utils/store/readPeople';
import { LogBar } from '../recognition/LogBar';
import { Problem } from '../ui/Problem';
import { useLive, useStaying } from '../useLive';
import { PeoplePicker } from './PeoplePicker';
import { useAsk } from './useAsk';

const InvitedPeople = lazy(() => import('./InvitedPeople'));

/** The people of a meeting that goes on: two facts at most, who they are, and a win to log. */
export function MeetingPeople({ meeting }: { readonly meeting: Meeting }) {
  const { t, i18n } = useTranslation();
  const { failure, ask } = useAsk();
  const [open, setOpen] = useState(false);
  const { id, platform, code } = meeting;
  const live = useStaying(
    useLive(async () => {
      const ids = await peopleIn(database, meeting);
      return { ids, known: await readKnown(database, id, ids) };
    }, `${id} ${meeting.people?.join()}`),
  );
  if (live.state !== 'ready') return null;
  const { ids, known } = live.value;
  const facts = doorFacts(known, dayOf(Date.now(), localZone()));
  const names = known.map(({ person }) => isolate(person.name, i18n.language));
  return (
    <>
      {facts.length > 0 && (
        <section aria-label={t('people.facts')}>
          <ul className="facts">
            {facts.map((fact) => (
              <li key={JSON.stringify(fact)} className="private">
                {factText(t, fact, i18n.language)}
              </li>
            ))}
          </ul>
        </section>
      )}
      <details className="jot" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          {t('people.with')}{' '}
          <span className="private">{new Intl.ListFormat(i18n.language).format(names)}</span>
        </summary>
        {open && (
          <PeoplePicker
            label={t('people.withPeople')}
            chosen={[...ids]}
            change={(personIds) => void ask(send('linkPeople', { platform, code, personIds }))}
          />
        )}
        <p className="hint">{t('people.withHint')}</p>
        <Problem failure={failure} />
      </details>
      <Suspense fallback={null}>
        <InvitedPeople meeting={meeting} present={ids} />
      </Suspense>
      <LogBar suggested={ids} />
    </>
  );
}
