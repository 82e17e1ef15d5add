import { useTranslation } from 'react-i18next';
import { DueLine } from '../promises/DueLine';
import { LogBar } from '../recognition/LogBar';
import { UseHere } from './UseHere';

/** Nothing goes on: a talk can be reflected on, a site can be added. */
export function QuietView({ logTalk }: { readonly logTalk: () => void }) {
  const { t } = useTranslation();
  return (
    <>
      <header>
        <h1>{t('popup.noMeeting')}</h1>
        <p className="hint">{t('popup.quiet')}</p>
      </header>
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
