import { liveQuery } from 'dexie';
import { initialSettings, type Settings, themes } from '../utils/settings';
import { database } from '../utils/store/database';
import { readSettings } from '../utils/store/settings';
import { useLive } from './useLive';

export type Look = Pick<Settings, 'theme' | 'discreet'>;

const key = 'look';

/**
 * Gives a page the theme she chose and marks it where she wants to be discreet: at once as it was
 * last known here, for the database answers only after the first picture; then live.
 */
export function followLook(document: Document): void {
  show(document, keptNear());
  liveQuery(() => readSettings(database)).subscribe({
    next: ({ theme, discreet }) => {
      show(document, { theme, discreet });
      localStorage.setItem(key, JSON.stringify({ theme, discreet }));
    },
    // Where no database opens, the page looks as it was last known to.
    error: () => undefined,
  });
}

function show({ documentElement }: Document, { theme, discreet }: Look): void {
  if (theme === 'system') delete documentElement.dataset.theme;
  else documentElement.dataset.theme = theme;
  documentElement.toggleAttribute('data-discreet', discreet);
}

function keptNear(): Look {
  try {
    const { theme, discreet } = JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Look>;
    return {
      theme: themes.find((known) => known === theme) ?? 'system',
      discreet: discreet === true,
    };
  } catch {
    return initialSettings;
  }
}

/** How she set things to look, live; undefined until it is read. */
export function useLook(): Look | undefined {
  const live = useLive(() => readSettings(database));
  if (live.state === 'loading') return undefined;
  return live.state === 'ready' ? live.value : initialSettings;
}
