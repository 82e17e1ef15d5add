import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Focus } from './Focus';
import { Ready } from './Ready';
import { Sees } from './Sees';
import { Try } from './Try';
import { useHeadingFocus } from './useHeadingFocus';

type Step = 'sees' | 'try' | 'focus' | 'ready';

/** The steps that are counted; `ready` is what comes after them. */
const steps: readonly Step[] = ['sees', 'try', 'focus'];

function stepNow(): Step {
  const name = location.hash.slice(1);
  return name === 'ready' ? name : (steps.find((step) => step === name) ?? 'sees');
}

/** Three short steps, opened once after the install. The step is in the address, so Back goes back. */
export function Welcome() {
  const { t } = useTranslation();
  const [step, setStep] = useState(stepNow);
  const heading = useHeadingFocus(step);
  useEffect(() => {
    const follow = () => setStep(stepNow());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const title = t(`welcome.${step}.title`);
  useEffect(() => {
    document.title = `${title} · ${t('app.name')}`;
  }, [title, t]);
  const at = steps.indexOf(step);
  return (
    <>
      <header className="top">
        <p className="mark">{t('app.name')}</p>
        {at >= 0 && <p className="hint">{t('welcome.step', { step: at + 1, of: steps.length })}</p>}
      </header>
      <main>
        <h1 tabIndex={-1} ref={heading}>
          {title}
        </h1>
        {step === 'sees' && <Sees next="#try" />}
        {step === 'try' && <Try next="#focus" back="#sees" />}
        {step === 'focus' && <Focus next="#ready" back="#try" />}
        {step === 'ready' && <Ready />}
      </main>
    </>
  );
}
