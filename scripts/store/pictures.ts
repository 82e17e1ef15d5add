import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page, Viewport } from 'puppeteer-core';
import { startDemo } from '../../demo/server.ts';
import { findBrowser } from '../browsers.ts';
import {
  closeWelcome,
  type Launched,
  launchBrowser,
  openGuest,
  openPage,
  readCard,
} from '../launch.ts';
import { byRole, until } from '../page.ts';
import { type Frame, framePage, frames, type Views } from './frames.ts';
import { sampleData } from './sample.ts';

/** `npm run store:pictures`: the pictures the stores ask for, of the real build with a sample in it. */
const folder = 'docs/store/pictures';
const room = 'https://meet.google.com/abc-defg-hij?title=Weekly+team+sync';

const built = spawnSync('wxt', ['build', '-b', 'chrome'], { shell: process.platform === 'win32' });
if (built.status !== 0) throw new Error('The build failed');
const { path } = await findBrowser('chromium', console.log);
const demo = await startDemo();
const extension = '.output/chrome-mv3';
const launched = await launchBrowser('chromium', { path, extension, proxyPort: demo.proxyPort });
mkdirSync(folder, { recursive: true });
try {
  const views = await shoot(launched);
  for (const frame of frames) await draw(launched, frame, frame.view && views[frame.view]);
  await drawIcon(launched);
} finally {
  await launched.browser.close();
  await demo.close();
}

/** Walks the main job once, and takes the views on its way. */
async function shoot({ browser, extensionUrl }: Launched): Promise<Views> {
  const inside = await openPage(browser, extensionUrl('/icon/16.png'));
  await closeWelcome(inside);
  const week = await bringIn(await openPage(browser, extensionUrl('/options.html#data')));
  const leader = await openPage(browser, `${room}&name=Ana`);
  const press = async (name: string) => (await byRole(leader, 'button', name)).click();
  await press('Stop video');
  await until(() => readCard(inside, leader), { timeout: 20_000, what: 'the cue at the door' });
  // No face stands in for hers: a plain grey, where the camera would be.
  await leader.evaluate(() => {
    const camera = document.querySelector('video');
    if (camera) camera.style.filter = 'contrast(0) brightness(1.65)';
  });
  const door = await view(leader, { width: 1112, height: 690 }, 324);

  const guest = await openGuest({ browser, extensionUrl }, `${room}&name=Priya&auto=1`);
  await leader.bringToFront();
  await press('Join');
  await until(() => leader.evaluate(() => document.documentElement.dataset.connected === '1'), {
    timeout: 20_000,
    what: 'the other person in the call',
  });
  await guest.close();
  await press('Leave');
  const popup = await openPage(browser, extensionUrl('/popup.html'));
  await byRole(popup, 'form', 'Reflection');
  for (const key of ['4', 'w', 'y'] as const) await popup.keyboard.press(key);
  const reflection = await view(popup, { width: 400, height: 600 });
  const options = async (section: string) => {
    const page = await openPage(browser, extensionUrl(`/options.html#${section}`));
    await byRole(page, 'heading', /./);
    await until(() => page.evaluate(() => document.querySelector('main h2') !== null), {
      what: section,
    });
    return view(page, { width: 744, height: 760 });
  };
  return {
    door,
    reflection,
    week: await options(`week/${week}`),
    people: await options('people'),
    data: await options('data'),
  };
}

/** Fills the extension with the sample by its own import; resolves to the week to show. */
async function bringIn(page: Page): Promise<string> {
  const temporary = mkdtempSync(join(tmpdir(), 'threshold-store-'));
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

/** A picture of a page as it is shown in a window of this size (CSS pixels), `from` an edge on. */
async function view(page: Page, size: Viewport, from = 0): Promise<Uint8Array> {
  await page.bringToFront();
  await page.setViewport({ ...size, deviceScaleFactor: 2 });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: 'light' },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    return new Promise((drawn) => requestIdleCallback(drawn));
  });
  return page.screenshot({
    clip: { x: from, y: 0, width: size.width - from, height: size.height },
  });
}

async function draw({ browser }: Launched, frame: Frame, shown?: Uint8Array): Promise<void> {
  const page = await browser.newPage();
  await page.setViewport({ width: frame.width, height: frame.height });
  const theme = readFileSync('components/theme.css', 'utf8');
  const icon = readFileSync('public/icon/icon.svg', 'utf8');
  await page.setContent(framePage(frame, { theme, icon, shown }));
  const picture = join(folder, `${frame.name}.png`);
  const bytes = await page.screenshot({ path: picture });
  console.log(
    `${picture}  ${frame.width} × ${frame.height}  ${Math.round(bytes.length / 1000)} kB`,
  );
  await page.close();
}

/** Stores want the drawing at 96 px in a clear edge of 16. */
async function drawIcon({ browser }: Launched): Promise<void> {
  const page = await browser.newPage();
  await page.setViewport({ width: 128, height: 128 });
  const icon = readFileSync('public/icon/icon.svg', 'utf8');
  await page.setContent(
    `<style>body { margin: 16px } svg { display: block; width: 96px; height: 96px }</style>${icon}`,
  );
  await page.screenshot({ path: join(folder, 'icon-128.png'), omitBackground: true });
  await page.close();
}
