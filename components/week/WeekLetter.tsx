import { useTranslation } from 'react-i18next';
import type { Fact } from '../../utils/history/sentences';
import { sentenceOf } from './sentenceOf';

interface Props {
  readonly facts: readonly Fact[];
  /** The words of a cue; undefined for one that is no longer in the library. */
  readonly cueText: (cueId: string) => string | undefined;
  /** Shows the reflections a sentence rests on. */
  readonly show: (ids: readonly string[]) => void;
}

/** The week in sentences; each leads to the reflections it rests on. */
export function WeekLetter({ facts, cueText, show }: Props) {
  const { t, i18n } = useTranslation();
  return (
    <section className="letter" aria-label={t('letter.title')}>
      <ul>
        {facts.map((fact) => {
          const sentence = sentenceOf(t, fact, i18n.language, cueText);
          if (!sentence) return null;
          const restsOn = t('letter.restsOn', { count: fact.ids.length });
          return (
            <li key={fact.kind}>
              <span dir="auto">{sentence}</span>{' '}
              <button
                type="button"
                className="quiet rests-on"
                aria-label={t('letter.showOf', { restsOn, sentence })}
                onClick={() => show(fact.ids)}
              >
                {restsOn}
              </button>
            </li>
          );
        })}
      </ul>
      <p className="hint">{t('letter.ownRating')}</p>
    </section>
  );
}
