import { liveQuery } from 'dexie';
import { initialSettings, themes } from '../utils/settings';
import { database } from '../utils/store/database';
import { type Look, readLook } from '../utils/store/readLook';
import { useLive } from './useLive';

const key = 'look';

/**
 * Gives a page the theme she chose and marks it where she wants to be discreet: at once as it was
 * last known here, for the database answers only after the first picture; then live.
 */
export function followLook(document: Document): void {
  show(document, keptNear());
  liveQuery(() => readLook(database)).subscribe({
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
  const live = useLive(() => readLook(database));
  if (live.state === 'loading') return undefined;
  return live.state === 'ready' ? live.value : initialSettings;
}
