import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Technique } from '../../utils/cues/cue';
import type { Failure, Reply } from '../../utils/messages';
import { send } from '../../utils/send';
import { type Showing, techniqueControl } from '../../utils/store/rows';

interface Props {
  readonly showing: Showing;
  readonly technique: Technique;
  /** Another cue can be asked for once a meeting. */
  readonly mayAskForAnother: boolean;
  readonly fail: (failure: Failure | undefined) => void;
}

/** What can be done with a cue: the usual three, and behind "More" what shapes the choice. */
export function CueControls({ showing, technique, mayAskForAnother, fail }: Props) {
  const { t } = useTranslation();
  const [done, setDone] = useState<{ id: string; state: 'less' | 'rest' | 'never' }>();
  const { meetingId, cueId, state } = showing;
  const isPromise = showing.words?.kind === 'promise';
  const ask = async (
    asked: Promise<Reply<'anotherCue' | 'declineCue' | 'takeCue' | 'controlCue'>>,
  ) => {
    const reply = await asked;
    fail(reply.ok ? undefined : reply.failure);
    return reply.ok;
  };
  const control = async (wish: 'less' | 'rest' | 'never') => {
    const id = wish === 'less' ? techniqueControl(technique) : cueId;
    const leaves = wish === 'less' ? {} : { meetingId };
    if (await ask(send('controlCue', { id, state: wish, ...leaves }))) {
      setDone({ id, state: wish });
    }
  };
  const undo = async () => {
    if (done && (await ask(send('controlCue', { id: done.id, state: 'on' })))) setDone(undefined);
  };
  return (
    <>
      {state === 'dismissed' && <p className="hint">{t('cue.taken')}</p>}
      <div className="actions">
        {state === 'shown' && (
          <button type="button" onClick={() => void ask(send('takeCue', { meetingId }))}>
            {t('cue.gotIt')}
          </button>
        )}
        {mayAskForAnother && (
          <button type="button" onClick={() => void ask(send('anotherCue', { meetingId }))}>
            {t('cue.another')}
          </button>
        )}
        <button type="button" onClick={() => void ask(send('declineCue', { meetingId }))}>
          {t('cue.notNow')}
        </button>
      </div>
      {!isPromise && (
        <details className="more">
          <summary>{t('cue.more')}</summary>
          <div className="actions">
            {(['less', 'rest', 'never'] as const).map((wish) => (
              <button key={wish} type="button" className="quiet" onClick={() => void control(wish)}>
                {t(`cue.${wish}`)}
              </button>
            ))}
          </div>
        </details>
      )}
      <div role="status" className="told">
        {done && (
          <>
            <span>{t(`cue.${done.state}Done`)}</span>
            <button type="button" className="quiet" onClick={() => void undo()}>
              {t('cue.undo')}
            </button>
          </>
        )}
      </div>
    </>
  );
}
