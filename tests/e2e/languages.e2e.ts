import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languageTags } from '../../scripts/languages.ts';
import { byRole, until } from '../../scripts/page.ts';
import { openThreshold, room } from './support/threshold.ts';

const pictures = '.output/pictures';
const screens = {
  popup: '/popup.html',
  week: '/options.html#week',
  history: '/options.html#history',
  people: '/options.html#people',
  promises: '/options.html#promises',
  cues: '/options.html#cues',
  settings: '/options.html#settings',
  data: '/options.html#data',
} as const;

/** Says something to the background, as a page of the extension does. */
function say(page: Page, threshold: string, body: unknown): Promise<unknown> {
  return page.evaluate(
    async (envelope) => (await chrome.runtime.sendMessage(envelope)) as unknown,
    { threshold, body } as never,
  );
}

/** Texts to be seen that do not fit where they stand, and whether the page is wider than its window. */
function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide = document.documentElement.scrollWidth > innerWidth + 1;
    const cut = [...document.querySelectorAll<HTMLElement>('main *, header *, footer *')].filter(
      (element) =>
        element.childElementCount === 0 &&
        element.clientWidth > 0 &&
        !element.closest('.unseen') &&
        element.scrollWidth > element.clientWidth + 1 &&
        getComputedStyle(element).overflowX !== 'visible' &&
        !(element instanceof HTMLInputElement),
    );
    return [
      ...(wide ? [`the page is ${document.documentElement.scrollWidth} px wide`] : []),
      ...cut.map(({ textContent }) => textContent ?? ''),
    ];
  });
}

describe.each(['chromium', 'firefox'] as const)('the languages in %s', (name) => {
  let open: Awaited<ReturnType<typeof openThreshold>>;
  const screen = (path: string) => open.driver.openPage(open.driver.extensionUrl(path));

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    open = await openThreshold(name);
    const { inside } = open.driver;
    await screen('/options.html').then((page) => page.close());
    const fields = {
      practised: ['presence', 'personal'],
      recognised: 'Ana',
      promise: 'Send notes',
    };
    const rest = {
      due: '2026-12-04',
      line: 'Two of us were tired.',
      presence: 4,
      energy: 'steady',
    };
    for (const id of ['one', 'two']) {
      await say(inside, 'saveReflection', { id, fields: { ...fields, ...rest } });
    }
  });
  afterAll(() => open.close());

  test('the language is chosen in Settings and holds everywhere at once', async () => {
    const popup = await screen('/popup.html');
    const settings = await screen('/options.html#settings');
    const choice = await byRole(settings, 'combobox', 'Threshold speaks');
    await choice.evaluate((element) => {
      const select = element as HTMLSelectElement;
      const german = [...select.options].findIndex(({ text }) => text === 'Deutsch');
      select.selectedIndex = german;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    for (const page of [settings, popup]) {
      await until(() => page.evaluate(() => document.documentElement.lang === 'de'), {
        what: 'German',
      });
    }
    expect(await popup.evaluate(() => document.querySelector('h1')?.textContent)).not.toMatch(
      /No meeting/,
    );
    const call = await open.driver.openPage(room('meet.google.com', 'deu-tsch-abc'));
    await until(async () => (await open.driver.readClosedShadow(call)) !== null, {
      timeout: 30_000,
      what: 'the card',
    });
    expect(await open.driver.readClosedShadow(call)).toMatch(/Schließen/);
    for (const page of [call, popup, settings]) await page.close();
  });

  test.each(name === 'chromium' ? ['en', ...languageTags()] : ['ar'])(
    'no text of a screen is cut in %s',
    async (tag) => {
      await say(open.driver.inside, 'changeSetting', { name: 'language', value: tag });
      for (const [title, path] of Object.entries(screens)) {
        const page = await screen(path);
        await page.setViewport({ width: title === 'popup' ? 380 : 960, height: 900 });
        await until(() => page.evaluate((lang) => document.documentElement.lang === lang, tag), {
          what: `${title} in ${tag}`,
        });
        await byRole(page, 'heading', /./);
        expect(await page.evaluate(() => document.documentElement.dir)).toBe(
          tag === 'ar' ? 'rtl' : 'ltr',
        );
        if (name === 'chromium') {
          await page.screenshot({ path: `${pictures}/${tag}-${title}.png`, fullPage: true });
        }
        expect(await cutTexts(page), `${title} in ${tag}`).toEqual([]);
        await page.setViewport({ width: 360, height: 900 });
        expect(await cutTexts(page), `${title} in ${tag}, small`).toEqual([]);
        await page.close();
      }
    },
  );
});
