import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { startDemo } from '../../demo/server.ts';
import { findBrowser } from '../browsers.ts';
import { closeWelcome, launchBrowser, openPage } from '../launch.ts';
import { byRole, until } from '../page.ts';
import { manyReflections } from './manyReflections.ts';

/**
 * Prints what a history of 100 000 reflections costs in a real Chromium: bringing it in through
 * Import, the first paint of History, each key of a search. Wants a build (`npm run build`).
 */
const count = Number(process.argv[2] ?? 100_000);
const folder = mkdtempSync(join(tmpdir(), 'threshold-bench-'));
const file = join(folder, 'many.json');
writeFileSync(file, manyReflections(count));
const demo = await startDemo();
const { path } = await findBrowser('chromium', () => undefined);
const extension = '.output/chrome-mv3';
const { browser, extensionUrl } = await launchBrowser('chromium', {
  path,
  extension,
  proxyPort: demo.proxyPort,
});

const since = (begun: number) => `${Math.round(performance.now() - begun)} ms`;
const says = (page: Page, words: string) =>
  until(() => page.evaluate((part) => document.body.textContent.includes(part), words), {
    what: words,
    timeout: 300_000,
  });

/** The longest time the page did not answer since the last call (ms). */
async function watchFreezes(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const kept = window as never as { longest: number };
    kept.longest = 0;
    let last = performance.now();
    setInterval(() => {
      const now = performance.now();
      kept.longest = Math.max(kept.longest, now - last);
      last = now;
    }, 10);
  });
  return () =>
    page.evaluate(() => {
      const kept = window as never as { longest: number };
      const { longest } = kept;
      kept.longest = 0;
      return Math.round(longest);
    });
}

try {
  await closeWelcome(await openPage(browser, extensionUrl('/icon/16.png')));
  const data = await openPage(browser, extensionUrl('/options.html#data'));
  await byRole(data, 'button', 'Import');
  const freeze = await watchFreezes(data);
  let begun = performance.now();
  const input = (await data.$('input[type="file"]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
  await says(data, 'What this file would do');
  console.log(`preview of ${count}: ${since(begun)}, longest freeze ${await freeze()} ms`);
  begun = performance.now();
  await (await byRole(data, 'button', 'Add to what is here')).click();
  await says(data, 'Done. New:');
  console.log(`taking them in: ${since(begun)}, longest freeze ${await freeze()} ms`);
  await data.close();

  begun = performance.now();
  const history = await openPage(browser, extensionUrl('/options.html#history'));
  await history.waitForSelector('.found > li h3', { timeout: 60_000 });
  const found = await history.evaluate(() => Math.round(performance.now()));
  const paint = await history.evaluate(() => {
    const [first] = performance.getEntriesByName('first-contentful-paint');
    return Math.round(first?.startTime ?? Number.NaN);
  });
  console.log(`first paint of History: ${paint} ms; first reflections by ${found} ms`);

  const frozen = await watchFreezes(history);
  const search = await byRole(history, 'searchbox', 'Search your words');
  await search.focus();
  for (const word of ['listen', 'promise17', 'rare999']) {
    const times: number[] = [];
    for (let end = 1; end <= word.length; end += 1) {
      const before = performance.now();
      await history.keyboard.press(word[end - 1] as 'a');
      await history.waitForSelector('.found[aria-busy="false"]', { timeout: 60_000 });
      times.push(Math.round(performance.now() - before));
    }
    console.log(`keys of “${word}”: ${times.join(', ')} ms; freeze ${await frozen()} ms`);
    await history.evaluate((field) => (field as HTMLInputElement).select(), search);
    await history.keyboard.press('Backspace');
  }
} finally {
  await browser.close();
  await demo.close();
  rmSync(folder, { recursive: true });
}
