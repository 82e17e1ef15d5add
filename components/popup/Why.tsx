import { useTranslation } from 'react-i18next';
import type { Carried } from '../../utils/cues/carried';
import { carriedWhy, citation, sourceOf } from '../../utils/cues/words';

/** What a cue rests on: closed until asked for. */
export function Why({ carried }: { readonly carried: Carried }) {
  const { t } = useTranslation();
  if (carried.kind !== 'library') {
    return (
      <details className="why">
        <summary>{t('cue.whyThis')}</summary>
        <p dir="auto">{carriedWhy(t, carried)}</p>
      </details>
    );
  }
  const source = sourceOf(t, carried.cue);
  return (
    <details className="why">
      <summary>{t('cue.whyThis')}</summary>
      <p>{source.finding}</p>
      <p className="hint">
        {citation(source)}
        {source.venue !== '' && (
          <>
            . <cite>{source.title}</cite>. {source.venue}. {source.design}
          </>
        )}
      </p>
      {source.venue !== '' && <p className="hint">{source.strength}</p>}
      <p className="hint">{t(`grade.${carried.cue.grade}`)}</p>
      <p className="hint">{t('cue.caveat', { caveat: source.caveat })}</p>
    </details>
  );
}
