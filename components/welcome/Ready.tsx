import { useTranslation } from 'react-i18next';

/** The end of the welcome: what happens next, and where things are. */
export function Ready() {
  const { t } = useTranslation();
  return (
    <>
      <p className="lead">{t('welcome.ready.lead')}</p>
      <ul className="next">
        <li>{t('welcome.ready.pin')}</li>
        <li>{t('welcome.ready.otherSites')}</li>
      </ul>
      <div className="actions">
        <a className="button" href="/options.html#settings">
          {t('options.settings')}
        </a>
        <a className="button" href="/options.html#week">
          {t('options.thisWeek')}
        </a>
        <a className="button quiet" href="#sees">
          {t('welcome.ready.again')}
        </a>
      </div>
    </>
  );
}
