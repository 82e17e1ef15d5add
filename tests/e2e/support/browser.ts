import type { Page } from 'puppeteer-core';
import { type BrowserName, findBrowser } from '../../../scripts/browsers.ts';
import { closeWelcome, launchBrowser, openPage, readCard } from '../../../scripts/launch.ts';

/** A running browser with Threshold in it. */
export interface Driver {
  openPage(url: string): Promise<Page>;
  extensionUrl(path: string): string;
  /** A page of the extension that stays in the background, to look at what it keeps. */
  readonly inside: Page;
  /** The text of the card in its closed shadow root; null when no card stands on the page. */
  readClosedShadow(page: Page): Promise<string | null>;
  /** Kills the background worker, as the browser does at any moment. Chromium only. */
  stopWorker(): Promise<void>;
  close(): Promise<void>;
}

interface Options {
  readonly extension: string;
  readonly proxyPort: number;
  readonly profile?: string;
  readonly privateWindows?: boolean;
  /** Leave the welcome open that comes after an install. */
  readonly keepWelcome?: boolean;
}

/** Starts a browser with the shipped build. */
export async function launch(name: BrowserName, options: Options): Promise<Driver> {
  const { path } = await findBrowser(name, () => undefined);
  const { browser, extensionUrl } = await launchBrowser(name, { path, ...options });
  const inside = await openPage(browser, extensionUrl('/icon/16.png'));
  // A profile to come back to was welcomed before; private windows come by what Firefox calls an update.
  const welcomes = !options.profile && !options.privateWindows && !options.keepWelcome;
  if (welcomes) await closeWelcome(inside);
  return {
    inside,
    extensionUrl,
    openPage: (url) => openPage(browser, url),
    readClosedShadow: (page) => readCard(inside, page),
    stopWorker: () => stopWorker(inside),
    close: () => browser.close(),
  };
}

async function stopWorker(inside: Page): Promise<void> {
  const session = await inside.createCDPSession();
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}
