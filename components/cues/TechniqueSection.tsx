import { useTranslation } from 'react-i18next';
import type { Technique } from '../../utils/cues/cue';
import { library } from '../../utils/cues/library/all';
import { emptyTally, sum } from '../../utils/cues/outcomes';
import { cueText, tallyText } from '../../utils/cues/words';
import { send } from '../../utils/send';
import type { CuePage } from '../../utils/store/read';
import { techniqueControl } from '../../utils/store/rows';
import { Why } from '../popup/Why';
import { ControlState, CueControl } from './CueControl';

interface Props {
  readonly technique: Technique;
  readonly page: CuePage;
}

/** The cues of one technique, and the way to turn all of them off. */
export function TechniqueSection({ technique, page }: Props) {
  const { t } = useTranslation();
  const cues = library.filter((cue) => cue.technique === technique);
  const name = t(`technique.${technique}`);
  const id = techniqueControl(technique);
  const control = page.controls.get(id);
  const off = control?.state === 'never';
  const tally = sum(cues.map((cue) => page.tallies.get(cue.id) ?? emptyTally));
  return (
    <section aria-labelledby={`cues-${technique}`}>
      <div className="cue-head">
        <h2 id={`cues-${technique}`}>{name}</h2>
        <button
          type="button"
          className="quiet"
          aria-label={t(off ? 'cues.turnOnOf' : 'cues.turnOffOf', { name })}
          onClick={() => void send('controlCue', { id, state: off ? 'on' : 'never' })}
        >
          {t(off ? 'cues.turnOn' : 'cues.turnOff')}
        </button>
      </div>
      <p className="hint">{tallyText(t, tally)}</p>
      {off ? <p className="hint">{t('cues.techniqueOff')}</p> : <ControlState control={control} />}
      <ul className="cues">
        {cues.map((cue) => {
          const own = page.tallies.get(cue.id);
          return (
            <li key={cue.id}>
              <p>{cueText(t, cue)}</p>
              {own && <p className="hint">{tallyText(t, own)}</p>}
              <CueControl id={cue.id} name={cueText(t, cue)} control={page.controls.get(cue.id)} />
              <Why carried={{ kind: 'library', technique, cue }} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
