import { useTranslation } from 'react-i18next';
import type { Carried } from '../../utils/cues/carried';
import { citation, sourceOf, whyText } from '../../utils/cues/words';

/** What a cue rests on: closed until asked for. */
export function Why({ carried }: { readonly carried: Carried }) {
  const { t } = useTranslation();
  if (carried.kind !== 'library') {
    return (
      <details className="why">
        <summary>{t('cue.whyThis')}</summary>
        <p dir="auto">{whyText(t, carried)}</p>
      </details>
    );
  }
  const source = sourceOf(carried.cue);
  return (
    <details className="why">
      <summary>{t('cue.whyThis')}</summary>
      <p>{source.finding}</p>
      <p className="hint">
        {citation(source)}
        {source.year !== undefined && (
          <>
            . <cite>{source.title}</cite>. {source.venue}. {source.design}
          </>
        )}
      </p>
      <p className="hint">{t(`grade.${carried.cue.grade}`)}</p>
      <p className="hint">{t('cue.caveat', { caveat: source.caveat })}</p>
    </details>
  );
}
