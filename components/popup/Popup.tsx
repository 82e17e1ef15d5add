import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failureOf } from '../../utils/failure';
import { meetingLabel } from '../../utils/meetings/label';
import { isLive, type Meeting } from '../../utils/meetings/meeting';
import { corridor, isEmpty } from '../../utils/reflections/reflection';
import { type Now, readNow } from '../../utils/store/read';
import { keptNear, newerDraft } from '../reflection/useDraft';
import { Problem } from '../ui/Problem';
import { useLive } from '../useLive';
import { CorridorView } from './CorridorView';
import { DoneView } from './DoneView';
import { MeetingView } from './MeetingView';
import { QuietView } from './QuietView';
import { Reveal } from './Reveal';

/** What the person turned to by herself; undefined while the popup decides. */
type Turned =
  | { readonly to: 'meeting'; readonly meeting: Meeting }
  | { readonly to: 'corridor' }
  | { readonly to: 'quiet' }
  | { readonly to: 'done'; readonly skipped: boolean };

/** Where the popup was asked to open: its shortcut for a talk says so in the address. */
function asked(): Turned | undefined {
  return location.hash === '#talk' ? { to: 'corridor' } : undefined;
}

const nothing: Now = { live: [], waiting: [], corridorDraft: undefined };

/** The popup: the cue before and in a call, the reflection after it. */
export function Popup() {
  const { t } = useTranslation();
  const [turned, setTurned] = useState(asked);
  // What it opened with stays, whatever begins or ends meanwhile: nobody is taken away from a word.
  const [opened, setOpened] = useState<Turned>();
  const [openedAt] = useState(() => Date.now());
  const now = useLive(() => readNow(openedAt));
  if (now.state === 'loading') return <main className="loading" aria-busy="true" />;
  const going = now.state === 'ready' ? now.value : nothing;
  const stays = opened && (opened.to !== 'meeting' || current(going, opened.meeting));
  const view = turned ?? (stays ? opened : opening(going, now.state === 'failed'));
  if (!turned && !stays && now.state === 'ready' && view.to !== 'quiet') setOpened(view);
  const failure = now.state === 'failed' ? failureOf(now.error) : undefined;
  const finish = (skipped: boolean) => setTurned({ to: 'done', skipped });
  return (
    <>
      <main>
        <Problem says={failure === 'storageClosed' && t('popup.storageClosed')} failure={failure} />
        {view.to === 'meeting' && (
          <MeetingView
            key={view.meeting.id}
            meeting={current(going, view.meeting) ?? view.meeting}
            finish={finish}
          />
        )}
        {view.to === 'corridor' && (
          <CorridorView finish={finish} back={() => setTurned({ to: 'quiet' })} />
        )}
        {view.to === 'quiet' && (
          <QuietView now={openedAt} logTalk={() => setTurned({ to: 'corridor' })} />
        )}
        {view.to === 'done' && (
          <DoneView
            skipped={view.skipped}
            next={going.waiting[0]}
            turnTo={(meeting) => setTurned({ to: 'meeting', meeting })}
          />
        )}
      </main>
      <footer>
        <a href="/options.html#week" target="_blank" rel="noreferrer">
          {t('popup.thisWeek')}
        </a>
        <Reveal />
        <Other going={going} view={view} turn={setTurned} />
      </footer>
    </>
  );
}

interface OtherProps {
  readonly going: Now;
  readonly view: Turned;
  readonly turn: (to: Turned) => void;
}

/** While something is reflected on, the way to the cue of the meeting that goes on. */
function Other({ going, view, turn }: OtherProps) {
  const { t } = useTranslation();
  const live = going.live[0];
  const atLive = view.to === 'meeting' && isLive(current(going, view.meeting) ?? view.meeting);
  if (!live || atLive || (view.to !== 'meeting' && view.to !== 'corridor')) return null;
  return (
    <button
      type="button"
      className="quiet private"
      onClick={() => turn({ to: 'meeting', meeting: live })}
    >
      {t('popup.showCue', { title: meetingLabel(t, live) })}
    </button>
  );
}

/** The oldest meeting that waits comes first; then what goes on; then words typed and not saved. */
function opening({ waiting, live, corridorDraft }: Now, failed: boolean): Turned {
  const meeting = waiting[0] ?? live[0];
  if (meeting) return { to: 'meeting', meeting };
  const draft = newerDraft(keptNear(corridor), corridorDraft);
  const typed = draft !== undefined && !isEmpty(draft.fields);
  return { to: typed || failed ? 'corridor' : 'quiet' };
}

/** A meeting as it is now; undefined where it is settled or gone. */
function current(going: Now, meeting: Meeting): Meeting | undefined {
  return [...going.live, ...going.waiting].find(({ id }) => id === meeting.id);
}
