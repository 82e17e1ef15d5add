import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { commandNames, shortcutKeys } from '../../utils/commands';

/** The browser's own shortcuts, and in words where the browser lets them be changed. */
export function Shortcuts() {
  const { t } = useTranslation();
  const [keys, setKeys] = useState<Awaited<ReturnType<typeof shortcutKeys>>>();
  useEffect(() => {
    const read = () => void shortcutKeys().then(setKeys);
    read();
    // They are changed on a page of the browser's: she comes back from there.
    addEventListener('focus', read);
    return () => removeEventListener('focus', read);
  }, []);
  if (!keys) return null;
  return (
    <section aria-labelledby="shortcuts-title">
      <h2 id="shortcuts-title">{t('shortcuts.title')}</h2>
      <p className="lead">{t('shortcuts.why')}</p>
      <ul className="sites" aria-labelledby="shortcuts-title">
        {commandNames.map((name) => (
          <li key={name}>
            <span>{t(`shortcuts.${name}`)}</span>
            {keys[name] ? (
              <kbd dir="ltr">{keys[name]}</kbd>
            ) : (
              <span className="hint">{t('shortcuts.none')}</span>
            )}
          </li>
        ))}
      </ul>
      <p className="hint">{t('shortcuts.inThePopup')}</p>
    </section>
  );
}
