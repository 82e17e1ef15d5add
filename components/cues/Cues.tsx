import { useTranslation } from 'react-i18next';
import { techniques } from '../../utils/cues/cue';
import { library } from '../../utils/cues/library/all';
import { cueText } from '../../utils/cues/words';
import { readShownCounts } from '../../utils/store/read';
import { Why } from '../popup/CueRegion';
import { useLive } from '../useLive';

/** Every cue by technique, how often it was shown, and what it rests on. */
export default function Cues() {
  const { t } = useTranslation();
  const counts = useLive(readShownCounts);
  const times = (id: string) => (counts.state === 'ready' ? (counts.value.get(id) ?? 0) : 0);
  return (
    <>
      <h1>{t('options.cues')}</h1>
      <p className="lead">{t('cues.intro', { count: library.length })}</p>
      {techniques.map((technique) => (
        <section key={technique} aria-labelledby={`cues-${technique}`}>
          <h2 id={`cues-${technique}`}>{t(`technique.${technique}`)}</h2>
          <ul className="cues">
            {library
              .filter((cue) => cue.technique === technique)
              .map((cue) => (
                <li key={cue.id}>
                  <p>{cueText(t, cue)}</p>
                  <p className="hint">
                    {times(cue.id) === 0
                      ? t('cues.notShown')
                      : t('cues.shown', { count: times(cue.id) })}
                  </p>
                  <Why cue={cue} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
