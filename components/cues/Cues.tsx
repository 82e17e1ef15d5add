import { useTranslation } from 'react-i18next';
import { techniques } from '../../utils/cues/cue';
import { library } from '../../utils/cues/library/all';
import { type CuePage, readCuePage } from '../../utils/store/read';
import { useLive } from '../useLive';
import { OwnCues } from './OwnCues';
import { Packs } from './Packs';
import { Programmes } from './Programmes';
import { TechniqueSection } from './TechniqueSection';

const nothing: CuePage = { tallies: new Map(), controls: new Map(), packs: [] };

/** Every cue by technique, what became of it, and what can be done with it. */
export default function Cues() {
  const { t } = useTranslation();
  const live = useLive(readCuePage);
  const page = live.state === 'ready' ? live.value : nothing;
  return (
    <>
      <h1>{t('options.cues')}</h1>
      <p className="lead">{t('cues.intro', { count: library.length })}</p>
      {live.state === 'failed' && (
        <p className="problem" role="alert">
          {t('cues.failed')}
        </p>
      )}
      <Programmes />
      <OwnCues page={page} />
      <Packs packs={page.packs} />
      {techniques.map((technique) => (
        <TechniqueSection key={technique} technique={technique} page={page} />
      ))}
    </>
  );
}
