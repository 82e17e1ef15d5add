import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useReturnFocus } from '../people/useReturnFocus';

const WinForm = lazy(() => import('./WinForm'));
const FeedbackForm = lazy(() => import('./FeedbackForm'));

/** Two buttons: log a win, write a feedback note. Each opens its form in place. */
export function LogBar({ suggested }: { readonly suggested: readonly string[] }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<'win' | 'feedback'>();
  const [saved, setSaved] = useState(false);
  const winButton = useReturnFocus(open === 'win');
  const feedbackButton = useReturnFocus(open === 'feedback');
  const turn = (to: 'win' | 'feedback') => {
    setSaved(false);
    setOpen(open === to ? undefined : to);
  };
  const close = (done: boolean) => {
    setSaved(done);
    setOpen(undefined);
  };
  return (
    <div>
      <div className="actions">
        <button
          type="button"
          ref={winButton}
          aria-expanded={open === 'win'}
          onClick={() => turn('win')}
        >
          {t('recognition.logWin')}
        </button>
        <button
          type="button"
          ref={feedbackButton}
          aria-expanded={open === 'feedback'}
          onClick={() => turn('feedback')}
        >
          {t('recognition.feedbackNote')}
        </button>
        <span role="status">{saved && t('recognition.saved')}</span>
      </div>
      <Suspense fallback={null}>
        {open === 'win' && <WinForm suggested={suggested} close={close} />}
        {open === 'feedback' && <FeedbackForm suggested={suggested} close={close} />}
      </Suspense>
    </div>
  );
}
