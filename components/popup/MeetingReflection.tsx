import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { carriedBy } from '../../utils/cues/carried';
import { carriedText } from '../../utils/cues/words';
import type { Meeting } from '../../utils/meetings/meeting';
import { emptyFields } from '../../utils/reflections/reflection';
import { send } from '../../utils/send';
import { readShowings } from '../../utils/store/read';
import { LeftTab } from '../attention/LeftTab';
import { type Complete, ReflectionForm } from '../reflection/ReflectionForm';
import { useLive } from '../useLive';

interface Props {
  readonly meeting: Meeting;
  readonly finish: (skipped: boolean) => void;
}

/** The reflection on a meeting that is over. */
export function MeetingReflection({ meeting, finish }: Props) {
  const { t } = useTranslation();
  const [id] = useState(() => crypto.randomUUID());
  const showings = useLive(() => readShowings(meeting.id), meeting.id);
  if (showings.state === 'loading') return null;
  const rows = showings.state === 'ready' ? showings.value : [];
  const showing = rows.find(({ state }) => state === 'shown' || state === 'dismissed');
  const carried = showing && carriedBy(showing);

  const save = async (fields: Complete) => {
    const reply = await send('saveReflection', { id, meetingId: meeting.id, fields });
    if (!reply.ok) return reply.failure;
    finish(false);
    return undefined;
  };
  const skip = async (release: () => void) => {
    const reply = await send('skipReflection', { meetingId: meeting.id });
    if (!reply.ok) return;
    release();
    finish(true);
  };
  return (
    <>
      {meeting.left && <LeftTab left={meeting.left} />}
      <ReflectionForm
        autoFocus
        draftId={meeting.id}
        initial={emptyFields}
        cue={carried && carriedText(t, carried)}
        submitLabel={t('reflection.save')}
        save={save}
        others={(release) => (
          <button type="button" className="quiet" onClick={() => void skip(release)}>
            {t('popup.skip')}
          </button>
        )}
      />
    </>
  );
}
