import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page, Viewport } from 'puppeteer-core';
import { startDemo } from '../../demo/server.ts';
import { findBrowser } from '../browsers.ts';
import { closeWelcome, type Launched, launchBrowser, openPage } from '../launch.ts';
import { byRole } from '../page.ts';
import { sampleData } from './sample.ts';

/** A browser with the build of today, the demo behind it and the sample in it. */
export interface Ready extends Launched {
  /** A page of the extension, for looking into others. */
  readonly inside: Page;
  /** The week that the sample fills, as `2026-W47`. */
  readonly week: string;
}

/** Builds Threshold, takes its pictures by `work`, and ends what was begun. */
export async function withSample(work: (ready: Ready) => Promise<void>): Promise<void> {
  const built = spawnSync('wxt', ['build', '-b', 'chrome'], {
    shell: process.platform === 'win32',
  });
  if (built.status !== 0) throw new Error('The build failed');
  const { path } = await findBrowser('chromium', console.log);
  const demo = await startDemo();
  const { proxyPort } = demo;
  const launched = await launchBrowser('chromium', {
    path,
    extension: '.output/chrome-mv3',
    proxyPort,
  });
  try {
    const inside = await openPage(launched.browser, launched.extensionUrl('/icon/16.png'));
    await closeWelcome(inside);
    const week = await bringIn(launched);
    await work({ ...launched, inside, week });
  } finally {
    await launched.browser.close();
    await demo.close();
  }
}

/** Fills the extension with the sample by its own import; resolves to the week to show. */
async function bringIn({ browser, extensionUrl }: Launched): Promise<string> {
  const page = await openPage(browser, extensionUrl('/options.html#data'));
  const temporary = mkdtempSync(join(tmpdir(), 'threshold-sample-'));
  const copy = join(temporary, 'sample.json');
  const { file, week } = sampleData(Date.now());
  writeFileSync(copy, file);
  await byRole(page, 'button', 'Import');
  const input = (await page.$('input[type="file"]')) as ElementHandle<HTMLInputElement> | null;
  await input?.uploadFile(copy);
  await (await byRole(page, 'button', 'Add to what is here')).click();
  await byRole(page, 'status', /^Done\. New: \d+/);
  rmSync(temporary, { recursive: true });
  await page.close();
  return week;
}

interface Sight extends Viewport {
  /** The left edge of what is shown (CSS pixels). */
  readonly from?: number;
}

/** A picture of a page as it is shown in a window of this size, twice as fine unless told otherwise. */
export async function view(page: Page, { from = 0, ...size }: Sight): Promise<Uint8Array> {
  await page.bringToFront();
  await page.setViewport({ deviceScaleFactor: 2, ...size });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: 'light' },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    // A page with a video may never be idle.
    return new Promise((drawn) => requestIdleCallback(drawn, { timeout: 1000 }));
  });
  return page.screenshot({
    clip: { x: from, y: 0, width: size.width - from, height: size.height },
  });
}

/** A picture of the popup, as tall as what is in it, as browsers show it. */
export async function popupView(popup: Page, deviceScaleFactor: number): Promise<Uint8Array> {
  const width = 380;
  await popup.setViewport({ width, height: 100 });
  const height = await popup.evaluate(() => document.documentElement.scrollHeight);
  return view(popup, { width, height: Math.min(height, 600), deviceScaleFactor });
}
