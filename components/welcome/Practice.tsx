import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { carriedText } from '../../utils/cues/words';
import { doorWords } from '../../utils/doorWords';
import type { Card } from '../../utils/messages';
import { emptyFields } from '../../utils/reflections/reflection';
import { useLook } from '../look';
import { type Complete, ReflectionForm } from '../reflection/ReflectionForm';
import { Entry } from './Entry';
import { exampleCarried, exampleReason } from './example';
import { Lobby } from './Lobby';
import { useHeadingFocus } from './useHeadingFocus';

/** The card of call pages, as much of it as is needed here. */
interface DoorCard {
  show(card: Card): void;
}

interface Props {
  readonly makeCard: (document: Document, signal: AbortSignal, dismissed: () => void) => DoorCard;
}

type Stage =
  | { readonly name: 'lobby' | 'call' | 'reflection' }
  | { readonly name: 'done'; readonly fields: Complete };

/** A door to practise on: lobby, call, reflection, with no meeting. Nothing of it is kept. */
export function Practice({ makeCard }: Props) {
  const { t, i18n } = useTranslation();
  const [stage, setStage] = useState<Stage>({ name: 'lobby' });
  const { name } = stage;
  const look = useLook();
  const heading = useHeadingFocus(name);
  useEffect(() => {
    document.title = `${t('practice.title')} · ${t('app.name')}`;
  }, [t]);
  useEffect(() => {
    if (name !== 'lobby' || !look) return;
    const life = new AbortController();
    const card = makeCard(document, life.signal, () => undefined);
    card.show(doorWords(i18n, look, exampleCarried, exampleReason));
    return () => life.abort();
  }, [name, makeCard, i18n, look]);
  return (
    <>
      <header className="top">
        <p className="mark">{t('app.name')}</p>
        <p className="example">{t('welcome.example')}</p>
      </header>
      <main>
        {/* The form takes the focus itself. */}
        <h1 tabIndex={-1} ref={name === 'reflection' ? undefined : heading}>
          {t(`practice.${name}Title`)}
        </h1>
        <p className="lead">{t(`practice.${name}`)}</p>
        {(name === 'lobby' || name === 'call') && (
          <Lobby
            inCall={name === 'call'}
            go={() => setStage({ name: name === 'lobby' ? 'call' : 'reflection' })}
          />
        )}
        {name === 'reflection' && (
          <div className="sample">
            <ReflectionForm
              autoFocus
              initial={emptyFields}
              cue={carriedText(t, exampleCarried)}
              submitLabel={t('reflection.save')}
              save={async (fields) => {
                setStage({ name: 'done', fields });
                return undefined;
              }}
            />
          </div>
        )}
        {stage.name === 'done' && (
          <>
            <Entry fields={stage.fields} />
            <div className="actions">
              <a className="button primary" href="/welcome.html#focus">
                {t('practice.goOn')}
              </a>
              <button type="button" onClick={() => setStage({ name: 'lobby' })}>
                {t('practice.again')}
              </button>
            </div>
          </>
        )}
      </main>
    </>
  );
}
