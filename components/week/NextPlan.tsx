import { type SubmitEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { shiftWeek, type Week } from '../../utils/history/week';
import { send } from '../../utils/send';
import { useAsk } from '../people/useAsk';
import { useKept } from '../people/useKept';
import { Problem } from '../ui/Problem';

interface Props {
  readonly week: Week;
  /** The plan for this week, and for the next; undefined where none was made. */
  readonly plan: string | undefined;
  readonly nextPlan: string | undefined;
}

/** One plan: what this week's was, and one line for the next. It is shown at its first door. */
export function NextPlan({ week, plan, nextPlan }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const next = shiftWeek(week, 1);
  const { value, change, release } = useKept(`plan:${next}`, { text: nextPlan ?? '' }, textIn);
  const { failure, ask } = useAsk();
  const [saved, setSaved] = useState(false);
  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!(await ask(send('saveIntention', { week: next, text: value.text })))) return;
    release();
    setSaved(true);
  }
  return (
    <section className={plan || nextPlan ? 'plan' : 'plan not-print'} aria-labelledby="plan-title">
      <h2 id="plan-title">{t('letter.plan')}</h2>
      {plan && (
        <p>
          {t('letter.thisPlan')} <q dir="auto">{plan}</q>
        </p>
      )}
      {nextPlan && (
        <p className="only-print">
          {t('letter.nextPlan')}: <q dir="auto">{nextPlan}</q>
        </p>
      )}
      <form onSubmit={(event) => void submit(event)}>
        <div className="field">
          <label htmlFor={id}>{t('letter.nextPlan')}</label>
          <input
            id={id}
            dir="auto"
            autoComplete="off"
            placeholder={t('letter.planHint')}
            value={value.text}
            onChange={(event) => {
              setSaved(false);
              change({ text: event.currentTarget.value });
            }}
          />
        </div>
        <button type="submit">{t('letter.savePlan')}</button>
      </form>
      <p role="status">{saved && t('letter.planSaved')}</p>
      <Problem failure={failure} />
    </section>
  );
}

function textIn(kept: unknown): { text: string } | undefined {
  if (typeof kept !== 'object' || kept === null || !('text' in kept)) return undefined;
  return typeof kept.text === 'string' ? { text: kept.text } : undefined;
}
