import type { i18n } from 'i18next';
import { type ReactNode, StrictMode, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { speak, translator } from '../utils/i18n/i18n';
import { keepFocus } from './keepFocus';
import { followLook } from './look';
import { useSettings } from './settings/useSettings';
import './theme.css';

/** Where a page finds the language before it has read the settings, so that no words flash by. */
const spokenKey = 'language';

/** Renders one screen into `#root`, in the person's language and its direction. */
export async function renderScreen(screen: ReactNode): Promise<void> {
  followLook(document);
  const words = await translator(localStorage.getItem(spokenKey));
  turn(words);
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root to render into');
  keepFocus(document);
  createRoot(root).render(
    <StrictMode>
      <I18nextProvider i18n={words}>
        <Spoken words={words} />
        {screen}
      </I18nextProvider>
    </StrictMode>,
  );
}

function turn({ language, dir }: i18n): void {
  document.documentElement.lang = language;
  document.documentElement.dir = dir(language);
}

/** Follows the language chosen in Settings, in whichever page that was. */
function Spoken({ words }: { readonly words: i18n }) {
  const chosen = useSettings().settings?.language;
  useEffect(() => {
    if (chosen === undefined) return;
    if (chosen === null) localStorage.removeItem(spokenKey);
    else localStorage.setItem(spokenKey, chosen);
    void speak(words, chosen).then(() => turn(words));
  }, [chosen, words]);
  return null;
}
