import { browser } from 'wxt/browser';

interface Holder {
  threshold?: AbortController;
}

/**
 * Stops an earlier copy of this script in the page and returns the signal under which this copy
 * runs. The holder is a global of the extension's own world; no page sees it.
 */
export function takeOver(world: Window): AbortSignal {
  const holder = world as Window & Holder;
  holder.threshold?.abort();
  holder.threshold = new AbortController();
  return holder.threshold.signal;
}

/** True while the extension this script came with is still there; false after an update. */
export function isConnected(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}
