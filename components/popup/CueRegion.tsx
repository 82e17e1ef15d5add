import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Cue } from '../../utils/cues/cue';
import { cueById } from '../../utils/cues/find';
import { citation, cueText, reasonText, sourceOf } from '../../utils/cues/words';
import type { Meeting } from '../../utils/meetings/meeting';
import type { Failure, Reply } from '../../utils/messages';
import { send } from '../../utils/send';
import { readShowings } from '../../utils/store/read';
import { useLive } from '../useLive';

/** The cue a meeting carries, why it was chosen and what it rests on. */
export function CueRegion({ meeting }: { readonly meeting: Meeting }) {
  const { t } = useTranslation();
  const [failure, setFailure] = useState<Failure>();
  const showings = useLive(() => readShowings(meeting.id), meeting.id);
  const rows = showings.state === 'ready' ? showings.value : undefined;
  const none = rows?.length === 0;
  const meetingId = meeting.id;
  const ask = async (asked: Promise<Reply<'showCue' | 'anotherCue' | 'declineCue'>>) => {
    const reply = await asked;
    setFailure(reply.ok ? undefined : reply.failure);
  };
  useEffect(() => {
    // A call without a lobby has no cue yet: the popup is where she meets it.
    if (none) void send('showCue', { meetingId });
  }, [none, meetingId]);

  const carried = rows?.find(({ state }) => state !== 'passed');
  const cue = carried?.state === 'notNow' ? undefined : cueById(carried?.cueId);
  return (
    <section className="cue" aria-label={t('cue.title')} aria-live="polite">
      {cue && carried ? (
        <>
          <p className="technique">{t(`technique.${cue.technique}`)}</p>
          <p className="cue-text">{cueText(t, cue)}</p>
          <p className="hint">{reasonText(t, meeting.kind, carried.daysAgo)}</p>
          <Why cue={cue} />
          <div className="actions">
            <button type="button" onClick={() => void ask(send('anotherCue', { meetingId }))}>
              {t('cue.another')}
            </button>
            <button type="button" onClick={() => void ask(send('declineCue', { meetingId }))}>
              {t('cue.notNow')}
            </button>
          </div>
        </>
      ) : (
        rows && !none && <p className="hint">{t(carried ? 'cue.declined' : 'cue.none')}</p>
      )}
      {failure && (
        <p className="problem" role="alert">
          {t(`failure.${failure}`)}
        </p>
      )}
    </section>
  );
}

/** What a cue rests on: closed until asked for. */
export function Why({ cue }: { readonly cue: Cue }) {
  const { t } = useTranslation();
  const source = sourceOf(cue);
  return (
    <details className="why">
      <summary>{t('cue.whyThis')}</summary>
      <p>{source.finding}</p>
      <p className="hint">
        {citation(source)}
        {source.venue !== '' && (
          <>
            . <cite>{source.title}</cite>. {source.venue}. {source.design}
          </>
        )}
      </p>
      {source.venue !== '' && <p className="hint">{source.strength}</p>}
      <p className="hint">{t(`grade.${cue.grade}`)}</p>
      <p className="hint">{t('cue.caveat', { caveat: source.caveat })}</p>
    </details>
  );
}
