import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isShortcut } from '../isShortcut';
import { useLook } from '../look';

/** In discreet mode: shows the words that are hidden, all at once, by a button or the key S. */
export function Reveal() {
  const { t } = useTranslation();
  const discreet = useLook()?.discreet === true;
  const [shown, setShown] = useState(false);
  useEffect(() => {
    document.documentElement.toggleAttribute('data-shown', shown);
  }, [shown]);
  useEffect(() => {
    if (!discreet) return;
    const hear = (event: KeyboardEvent) => {
      if (!isShortcut(event)) return;
      if (event.key.toLowerCase() === 's') setShown((before) => !before);
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [discreet]);
  if (!discreet) return null;
  return (
    <button
      type="button"
      className="quiet"
      aria-pressed={shown}
      aria-keyshortcuts="s"
      onClick={() => setShown(!shown)}
    >
      {t('popup.showWords')}
    </button>
  );
}
