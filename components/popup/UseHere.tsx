import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { allowSite, unseenSite } from '../../utils/sites';

/** Offers to see calls on the site of the open tab, where Threshold does not yet. */
export function UseHere() {
  const { t } = useTranslation();
  const [host, setHost] = useState<string>();
  const [allowed, setAllowed] = useState(false);
  useEffect(() => {
    void unseenSite().then(setHost);
  }, []);
  if (!host) return null;
  if (allowed) return <p role="status">{t('popup.usedHere')}</p>;
  return (
    <section className="use-here">
      <p className="hint">{t('popup.useHereWhy', { host })}</p>
      <button type="button" onClick={() => void allowSite(host).then(setAllowed)}>
        {t('popup.useHere')}
      </button>
    </section>
  );
}
