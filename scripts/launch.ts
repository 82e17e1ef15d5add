import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import puppeteer, { type Browser, type LaunchOptions, type Page } from 'puppeteer-core';
import type { BrowserName } from './browsers.ts';
import { until } from './page.ts';

/** The id in the Firefox manifest. */
const geckoId = 'threshold@threshold.invalid';

export interface LaunchRequest {
  /** The browser's program. */
  readonly path: string;
  /** The folder of the build to load. */
  readonly extension: string;
  /** All traffic goes through the demo's proxy: nothing reaches a real service. */
  readonly proxyPort: number;
  /** A profile to come back to; a new one for each launch when left out. */
  readonly profile?: string | undefined;
  readonly headless?: boolean;
  /** Firefox only: every window is a private one, where an extension's database does not open. */
  readonly privateWindows?: boolean | undefined;
  readonly size?: { readonly width: number; readonly height: number };
}

export interface Launched {
  readonly browser: Browser;
  /** The address of a file of the extension. */
  extensionUrl(path: string): string;
}

/** Starts a browser with the shipped build loaded and made-up cameras and microphones. */
export async function launchBrowser(name: BrowserName, request: LaunchRequest): Promise<Launched> {
  const headless = request.headless ?? true;
  const size = request.size ?? { width: 1280, height: 800 };
  const shared: LaunchOptions = {
    executablePath: request.path,
    headless,
    acceptInsecureCerts: true,
    defaultViewport: headless ? size : null,
    ...(request.profile ? { userDataDir: request.profile } : {}),
  };
  return name === 'firefox' ? launchFirefox(request, shared) : launchChromium(request, shared);
}

async function launchChromium(request: LaunchRequest, shared: LaunchOptions): Promise<Launched> {
  const { proxyPort } = request;
  const browser = await puppeteer.launch({
    ...shared,
    browser: 'chrome',
    pipe: true,
    enableExtensions: true,
    args: [
      `--proxy-server=http://127.0.0.1:${proxyPort}`,
      '--proxy-bypass-list=<-loopback>',
      '--ignore-certificate-errors',
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      '--autoplay-policy=no-user-gesture-required',
      '--allow-loopback-in-peer-connection',
      '--disable-features=WebRtcHideLocalIpsWithMdns',
      '--disable-popup-blocking',
      '--disable-quic',
      '--no-first-run',
      '--disable-gpu',
      '--lang=en-US',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const extensionId = await installExtension('chromium', browser, request.extension);
  return {
    browser,
    extensionUrl: (path) => `chrome-extension://${extensionId}${path}`,
  };
}

/** Puppeteer can install an extension, but not allow it in private windows. */
interface BidiConnection {
  send(method: string, parameters: object): Promise<unknown>;
}

async function launchFirefox(request: LaunchRequest, shared: LaunchOptions): Promise<Launched> {
  // Who comes back to a profile finds there what the extension kept under its address.
  const uuid = request.profile ? '7a1d4c52-5a0e-4c1e-9f0b-3f6c1d2e8b90' : randomUUID();
  const browser = await puppeteer.launch({
    ...shared,
    browser: 'firefox',
    // Without it automation may not open an extension's own pages.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuid }),
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': request.proxyPort,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': request.proxyPort,
      'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': true,
      'media.navigator.streams.fake': true,
      'media.navigator.permission.disabled': true,
      'media.autoplay.default': 0,
      'media.peerconnection.ice.loopback': true,
      'media.peerconnection.ice.obfuscate_host_addresses': false,
      'dom.disable_open_during_load': false,
      'browser.privatebrowsing.autostart': request.privateWindows === true,
      'intl.locale.requested': 'en-US',
      // An extension that is loaded for a while is removed at the end, with all it kept.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
    },
  });
  await installExtension('firefox', browser, request.extension, request.privateWindows);
  return { browser, extensionUrl: (path) => `moz-extension://${uuid}${path}` };
}

/** Installs a build, or puts it in place of the one that is there. Resolves to its id. */
export async function installExtension(
  name: BrowserName,
  browser: Browser,
  extension: string,
  privateWindows = false,
): Promise<string> {
  if (name === 'chromium') return browser.installExtension(resolve(extension));
  const { connection } = browser as never as { connection: BidiConnection };
  await connection.send('webExtension.install', {
    extensionData: { type: 'path', path: resolve(extension) },
    // Firefox loads an extension anew to allow it there, and then calls the install an update.
    'moz:allowPrivateBrowsing': privateWindows,
  });
  return geckoId;
}

/** Opens an address in a tab of its own and waits until it is there; `opened` is told before it loads. */
export async function openPage(
  browser: Browser,
  url: string,
  opened?: (page: Page) => void,
): Promise<Page> {
  const page = await browser.newPage();
  opened?.(page);
  const going = page.goto(url, { waitUntil: 'load' });
  if (!url.startsWith('moz-extension:')) {
    await going;
    return page;
  }
  // Firefox changes process for its extensions, and automation misses the page's arrival there.
  going.catch(() => undefined);
  const arrived = () =>
    page.evaluate(
      (address) => location.href === address && document.readyState === 'complete',
      url,
    );
  while (!(await arrived().catch(() => false))) {
    await new Promise((resume) => setTimeout(resume, 50));
  }
  return page;
}

/** Opens an address as somebody else would: in a window of its own, where Threshold is not. */
export async function openGuest({ browser }: Launched, url: string): Promise<Page> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'load' });
  return page;
}

/**
 * Waits for the welcome that opens after an install, and closes it: what follows has the window to
 * itself. `inside` is a page of the extension.
 */
export async function closeWelcome(inside: Page): Promise<void> {
  const close = () =>
    inside.evaluate(async () => {
      const tabs = await chrome.tabs.query({});
      const welcome = tabs.find(({ url }) => url?.endsWith('/welcome.html'));
      if (welcome?.id === undefined) return false;
      await chrome.tabs.remove(welcome.id);
      return true;
    });
  await until(close, { timeout: 20_000, what: 'the welcome' });
}

/**
 * The text of the card on a page, in its closed shadow root; null when none stands there. `inside` is a
 * page of the extension: extensions may look into closed roots, which pages and automation can not.
 */
export function readCard(inside: Page, page: Page): Promise<string | null> {
  return inside.evaluate(async (address) => {
    const [tab] = await chrome.tabs.query({ url: address.replace(/[?#].*$/, '*') });
    if (tab?.id === undefined) throw new Error(`No tab at ${address}`);
    const [frame] = await chrome.scripting.executeScript({
      target: { tabId: tab.id },
      func: () => {
        const rootOf = (host: Element): ShadowRoot | null =>
          'openOrClosedShadowRoot' in host
            ? (host.openOrClosedShadowRoot as ShadowRoot | null)
            : chrome.dom.openOrClosedShadowRoot(host as HTMLElement);
        const hosts = [...document.documentElement.children];
        const card = hosts.map((host) => rootOf(host)?.querySelector('.card')).find(Boolean);
        if (!card) return null;
        const parts = [...card.querySelectorAll('p, button')];
        return parts.map(({ textContent }) => textContent).join('\n');
      },
    });
    return (frame?.result as string | null | undefined) ?? null;
  }, page.url());
}
