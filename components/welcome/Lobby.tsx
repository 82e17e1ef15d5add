import { useTranslation } from 'react-i18next';

interface Props {
  readonly inCall: boolean;
  /** Goes in, or leaves. */
  readonly go: () => void;
}

/** What stands in for a service's page: a picture of nobody, and one way on. */
export function Lobby({ inCall, go }: Props) {
  const { t } = useTranslation();
  return (
    <section className="lobby" aria-label={t('practice.meeting')}>
      <div className="stage" aria-hidden="true">
        <i />
        {inCall && <i />}
      </div>
      <div className="actions">
        <button type="button" className={inCall ? undefined : 'primary'} onClick={go}>
          {t(inCall ? 'practice.leave' : 'practice.join')}
        </button>
        <p className="hint">{t('practice.meeting')}</p>
      </div>
    </section>
  );
}
