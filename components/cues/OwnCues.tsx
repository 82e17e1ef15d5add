import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { emptyTally } from '../../utils/cues/outcomes';
import { type OwnCue, ownPackId } from '../../utils/cues/packs';
import { tallyText } from '../../utils/cues/words';
import type { Failure } from '../../utils/messages';
import { send } from '../../utils/send';
import type { CuePage } from '../../utils/store/read';
import { Problem } from '../ui/Problem';
import { CueControl } from './CueControl';
import { OwnCueForm } from './OwnCueForm';

/** The leader's own cues: add, edit, remove. */
export function OwnCues({ page }: { readonly page: CuePage }) {
  const { t } = useTranslation();
  const [editing, setEditing] = useState<OwnCue | 'new'>();
  const [told, setTold] = useState<'saved' | 'removed'>();
  const [failure, setFailure] = useState<Failure>();
  const cues = page.packs.find(({ id }) => id === ownPackId)?.cues ?? [];
  const remove = async (id: string) => {
    const reply = await send('removeOwnCue', { id });
    setFailure(reply.ok ? undefined : reply.failure);
    if (reply.ok) setTold('removed');
  };
  const close = (saved: boolean) => {
    setEditing(undefined);
    setTold(saved ? 'saved' : undefined);
  };
  return (
    <section aria-labelledby="own-title">
      <h2 id="own-title">{t('own.title')}</h2>
      <p className="lead">{t('own.intro')}</p>
      <ul className="cues">
        {cues.map((cue) => (
          <li key={cue.id}>
            {editing !== 'new' && editing?.id === cue.id ? (
              <OwnCueForm cue={cue} close={close} />
            ) : (
              <>
                <p dir="auto">{cue.text}</p>
                <p className="hint">
                  {t(`technique.${cue.technique}`)} ·{' '}
                  {tallyText(t, page.tallies.get(`${ownPackId}/${cue.id}`) ?? emptyTally)}
                </p>
                <CueControl
                  id={`${ownPackId}/${cue.id}`}
                  name={cue.text}
                  control={page.controls.get(`${ownPackId}/${cue.id}`)}
                />
                <div className="actions cue-control">
                  <button
                    type="button"
                    className="quiet"
                    aria-label={t('own.editOf', { cue: cue.text })}
                    onClick={() => setEditing(cue)}
                  >
                    {t('own.edit')}
                  </button>
                  <button
                    type="button"
                    className="quiet"
                    aria-label={t('own.removeOf', { cue: cue.text })}
                    onClick={() => void remove(cue.id)}
                  >
                    {t('own.remove')}
                  </button>
                </div>
              </>
            )}
          </li>
        ))}
      </ul>
      {editing === 'new' ? (
        <OwnCueForm close={close} />
      ) : (
        <div className="actions">
          <button type="button" onClick={() => setEditing('new')}>
            {t('own.add')}
          </button>
        </div>
      )}
      <p role="status">{told && t(`own.${told}`)}</p>
      <Problem failure={failure} />
    </section>
  );
}
