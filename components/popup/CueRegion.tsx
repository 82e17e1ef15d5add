import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { carriedBy, reasonOf } from '../../utils/cues/carried';
import type { Silence } from '../../utils/cues/choose/situation';
import { carriedText, reasonText, silenceText } from '../../utils/cues/words';
import type { Meeting } from '../../utils/meetings/meeting';
import type { Failure } from '../../utils/messages';
import { send } from '../../utils/send';
import { readShowings } from '../../utils/store/read';
import { momentText } from '../format';
import { Problem } from '../ui/Problem';
import { useLive } from '../useLive';
import { Breath } from './Breath';
import { CueControls } from './CueControls';
import { Why } from './Why';

/** The cue a meeting carries, why it was chosen and what it rests on; or why there is none. */
export function CueRegion({ meeting }: { readonly meeting: Meeting }) {
  const { t, i18n } = useTranslation();
  const [failure, setFailure] = useState<Failure>();
  const [silence, setSilence] = useState<Silence>();
  const showings = useLive(() => readShowings(meeting.id), meeting.id);
  const rows = showings.state === 'ready' ? showings.value : undefined;
  const carried = rows?.find(({ state }) => state !== 'passed');
  const asking = rows !== undefined && carried === undefined;
  const meetingId = meeting.id;
  useEffect(() => {
    if (!asking) return;
    // A call without a lobby has no cue yet: the popup is where she meets it.
    void send('showCue', { meetingId }).then((reply) => {
      setSilence(reply.ok ? reply.value : undefined);
      setFailure(reply.ok ? undefined : reply.failure);
    });
  }, [asking, meetingId]);

  const shown = carried && carried.state !== 'notNow' ? carriedBy(carried) : undefined;
  const quiet: Silence | undefined = carried ? { because: 'declined' } : silence;
  return (
    <section className="cue" aria-label={t('cue.title')}>
      {carried && shown ? (
        <>
          <p className="technique">{t(`technique.${shown.technique}`)}</p>
          <p className="cue-text" dir="auto" aria-live="polite">
            {carriedText(t, shown)}
          </p>
          {shown.kind !== 'promise' && (
            <p className="hint">{reasonText(t, shown.technique, reasonOf(carried))}</p>
          )}
          <Why carried={shown} />
          <CueControls
            showing={carried}
            technique={shown.technique}
            mayAskForAnother={!rows?.some(({ state }) => state === 'passed')}
            fail={setFailure}
          />
          <Breath />
        </>
      ) : (
        quiet && (
          <p className="hint">{silenceText(t, quiet, (at) => momentText(at, i18n.language))}</p>
        )
      )}
      <Problem failure={failure} />
    </section>
  );
}
