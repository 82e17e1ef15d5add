import { browser } from 'wxt/browser';

/** The scripts that may run in one page, each the only one of its name. */
type Name = 'threshold' | 'thresholdCalendar';
type Holder = { [K in Name]?: AbortController };

/**
 * Stops an earlier copy of this script in the page and returns the signal under which this copy
 * runs. The holder is a global of the extension's own world; no page sees it.
 */
export function takeOver(world: Window, name: Name = 'threshold'): AbortSignal {
  const holder = world as Window & Holder;
  holder[name]?.abort();
  const controller = new AbortController();
  holder[name] = controller;
  return controller.signal;
}

/** True while the extension this script came with is still there; false after an update. */
export function isConnected(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}
