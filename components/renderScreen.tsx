import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { translator } from '../utils/i18n/i18n';
import { keepFocus } from './keepFocus';
import { followLook } from './look';
import './theme.css';

/** Renders one screen into `#root`, in the person's language and its direction. */
export async function renderScreen(screen: ReactNode): Promise<void> {
  followLook(document);
  const i18n = await translator();
  document.documentElement.lang = i18n.language;
  document.documentElement.dir = i18n.dir();
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root to render into');
  keepFocus(document);
  createRoot(root).render(
    <StrictMode>
      <I18nextProvider i18n={i18n}>{screen}</I18nextProvider>
    </StrictMode>,
  );
}
