import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { questionIn, questionOf } from '../../utils/history/question';
import type { Fact } from '../../utils/history/sentences';
import type { Translate } from '../../utils/i18n/i18n';
import { askModel, type ModelState, modelState } from '../../utils/languageModel';
import { Progress } from '../data/Progress';
import { useWork } from '../data/useWork';
import { sentenceOf } from './sentenceOf';

/** What the model is told; its answer is checked, and shown as text. */
const system =
  'You help someone who leads meetings to look back on one week. From the facts, write one short, open question of at most 25 words about what she did or could try. Ask only the question. No praise, no advice, no judgement of people. Write in the language of the facts.';

/** One question from the week's facts: by template, or by the browser's own model where she asks for it. */
export function Question({ facts }: { readonly facts: readonly Fact[] }) {
  const { t, i18n } = useTranslation();
  const lang = new Intl.Locale(i18n.language).language;
  const state = useModelState(lang);
  const { done, run, cancel } = useWork();
  const [made, setMade] = useState<string>();
  const [failed, setFailed] = useState(false);
  async function ask() {
    setFailed(false);
    setMade(undefined);
    // No names and no words of hers: counts are enough for a question.
    const nameless = facts.filter(({ kind }) => kind !== 'met' && kind !== 'recognised');
    const text = nameless.map((fact) => sentenceOf(t, fact, i18n.language, () => undefined));
    let stopped = false;
    const question = await run(async ({ signal, progress }) => {
      signal.addEventListener('abort', () => {
        stopped = true;
      });
      return questionIn(
        await askModel({ system, text: text.filter(Boolean).join('\n'), lang, signal, progress }),
      );
    }).catch(() => undefined);
    setMade(question);
    setFailed(question === undefined && !stopped);
  }
  return (
    <section className="not-print" aria-labelledby="question-title">
      <h2 id="question-title">{t('question.title')}</h2>
      <p className="lead">{templateText(t, facts)}</p>
      {state !== 'unavailable' && (
        <>
          <p className="hint">
            {t('question.why')} {state !== 'available' && t('question.download')}
          </p>
          {done === undefined && (
            <div className="actions">
              <button type="button" onClick={() => void ask()}>
                {t('question.ask')}
              </button>
            </div>
          )}
          <Progress
            done={done}
            label={t(
              done !== undefined && done > 0 && done < 1 ? 'question.loading' : 'question.working',
            )}
            cancel={cancel}
          />
          <div role="status">
            {made && (
              <>
                <p className="lead" dir="auto">
                  {made}
                </p>
                <p className="hint">{t('question.made')}</p>
              </>
            )}
            {failed && <p>{t('question.failed')}</p>}
          </div>
        </>
      )}
    </section>
  );
}

function templateText(t: Translate, facts: readonly Fact[]): string {
  const { kind, count } = questionOf(facts);
  return t(`question.${kind}`, { count });
}

/** Whether the browser has a model; `unavailable` until that is known. */
function useModelState(lang: string): ModelState {
  const [state, setState] = useState<ModelState>('unavailable');
  useEffect(() => {
    let shown = true;
    void modelState(lang).then((known) => {
      if (shown) setState(known);
    });
    return () => {
      shown = false;
    };
  }, [lang]);
  return state;
}
