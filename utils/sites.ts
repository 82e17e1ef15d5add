import { browser } from 'wxt/browser';
import { fetchPattern } from './calendars/feed';

/**
 * The host of the tab under the popup, when Threshold may not see it yet; undefined for one it
 * sees and for pages that are no web site. Opening the popup is what lets the address be read.
 */
export async function unseenSite(): Promise<string | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const url = URL.parse(tab?.url ?? '');
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  return (await browser.permissions.contains({ origins: [patternOf(url.host)] }))
    ? undefined
    : url.host;
}

/** Asks for one host; resolves to whether it was granted. Only works straight from a click. */
export function allowSite(host: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(host)] });
}

/** Asks for the one host of an address to fetch; resolves to whether it was granted. Only works straight from a click. */
export function allowAddress({ hostname }: URL): Promise<boolean> {
  return browser.permissions.request({ origins: [fetchPattern(hostname)] });
}

/** Gives a host back. */
export function forgetSite(pattern: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] });
}

/** The host patterns Threshold may see: those of the build, and those the person added. */
export async function seenSites(): Promise<{ built: string[]; added: string[] }> {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  const built = [...new Set(scripts.flatMap(({ matches = [] }) => matches))].sort();
  const { origins = [] } = await browser.permissions.getAll();
  return { built, added: origins.filter((origin) => !built.includes(origin)) };
}

/** Calls back whenever a site was added or taken back, here or by the browser; returns the way to stop. */
export function onSitesChanged(changed: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(changed);
  onRemoved.addListener(changed);
  return () => {
    onAdded.removeListener(changed);
    onRemoved.removeListener(changed);
  };
}

/** Match patterns carry no port: a host on any port is one site. */
function patternOf(host: string): string {
  return `*://${host.replace(/:\d+$/, '')}/*`;
}

/** The version of this build, and the browser as it names itself. */
export function about(): { version: string; browserName: string } {
  const name = /(Edg|Firefox|Chrome)\/\d+/.exec(navigator.userAgent)?.[0] ?? 'another browser';
  return { version: browser.runtime.getManifest().version, browserName: name };
}
