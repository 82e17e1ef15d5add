import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { meetingLabel } from '../../utils/meetings/label';
import type { Meeting } from '../../utils/meetings/meeting';
import { FocusAsk } from './FocusAsk';

interface Props {
  readonly skipped: boolean;
  /** Another meeting that waits. */
  readonly next: Meeting | undefined;
  readonly turnTo: (meeting: Meeting) => void;
}

/** After saving or skipping: says so, and offers the next meeting that waits. */
export function DoneView({ skipped, next, turnTo }: Props) {
  const { t } = useTranslation();
  const status = useRef<HTMLParagraphElement>(null);
  // The form that had the focus is gone; the focus must not go with it.
  useEffect(() => status.current?.focus(), []);
  return (
    <div className="done">
      <h1 className="unseen">{t('popup.done')}</h1>
      <p role="status" tabIndex={-1} ref={status}>
        {t(skipped ? 'popup.skipped' : 'reflection.saved')}
      </p>
      {!skipped && <FocusAsk />}
      {next && (
        <button type="button" className="private" onClick={() => turnTo(next)}>
          {t('popup.next', { title: meetingLabel(t, next) })}
        </button>
      )}
    </div>
  );
}
