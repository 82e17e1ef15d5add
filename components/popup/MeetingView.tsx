import { useTranslation } from 'react-i18next';
import { timeOf } from '../../utils/i18n/timeOf';
import { meetingLabel } from '../../utils/meetings/label';
import { isLive, type Meeting } from '../../utils/meetings/meeting';
import { MeetingPeople } from '../people/MeetingPeople';
import { CueRegion } from './CueRegion';
import { Jot } from './Jot';
import { KindChoice } from './KindChoice';
import { MeetingReflection } from './MeetingReflection';
import { PlanLine } from './PlanLine';

interface Props {
  readonly meeting: Meeting;
  readonly finish: (skipped: boolean) => void;
}

/** One meeting: its cue while it goes on, its reflection once it is over. */
export function MeetingView({ meeting, finish }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <header>
        <h1 dir="auto">{meetingLabel(t, meeting)}</h1>
        <MeetingState meeting={meeting} />
        {isLive(meeting) && <KindChoice meeting={meeting} />}
      </header>
      {isLive(meeting) ? (
        <>
          <PlanLine meeting={meeting} />
          <CueRegion meeting={meeting} />
          <MeetingPeople meeting={meeting} />
          {meeting.phase !== 'lobby' && <Jot meetingId={meeting.id} />}
        </>
      ) : (
        <MeetingReflection meeting={meeting} finish={finish} />
      )}
    </>
  );
}

function MeetingState({ meeting }: { readonly meeting: Meeting }) {
  const { t, i18n } = useTranslation();
  const { phase, joinedAt, endedAt, lastSeenAt } = meeting;
  const time = (at: number) => timeOf(at, i18n.language);
  if (phase === 'lobby') return <p className="hint">{t('popup.lobby')}</p>;
  if (phase === 'inCall') {
    return <p className="hint">{t('popup.inCall', { time: time(joinedAt ?? lastSeenAt) })}</p>;
  }
  if (phase === 'handedOff') {
    return <p className="hint">{t('popup.handedOff', { time: time(joinedAt ?? lastSeenAt) })}</p>;
  }
  return <p className="hint">{t('popup.ended', { time: time(endedAt ?? lastSeenAt) })}</p>;
}
