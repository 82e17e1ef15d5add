import { useTranslation } from 'react-i18next';
import { DueLine } from '../promises/DueLine';
import { LogBar } from '../recognition/LogBar';
import { Agenda } from './Agenda';
import { UseHere } from './UseHere';

interface Props {
  /** When the popup was opened (ms). */
  readonly now: number;
  readonly logTalk: () => void;
}

/** Nothing goes on: what today holds; a talk can be reflected on, a site can be added. */
export function QuietView({ now, logTalk }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <header>
        <h1>{t('popup.noMeeting')}</h1>
        <p className="hint">{t('popup.quiet')}</p>
      </header>
      <Agenda now={now} />
      <div className="actions">
        <button type="button" className="primary" onClick={logTalk}>
          {t('popup.logTalk')}
        </button>
        <span className="hint">{t('popup.logTalkHint')}</span>
      </div>
      <DueLine />
      <LogBar suggested={[]} />
      <UseHere />
    </>
  );
}
