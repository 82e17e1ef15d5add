import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { byRole, until } from '../../scripts/page.ts';
import { axeViolations, setTheme } from './support/page.ts';
import { openThreshold, readRows } from './support/threshold.ts';

/** The card in a page of the extension, which may look into its own closed roots; null when none. */
function cardIn(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const rootOf = (host: Element): ShadowRoot | null =>
      'openOrClosedShadowRoot' in host
        ? (host.openOrClosedShadowRoot as ShadowRoot | null)
        : chrome.dom.openOrClosedShadowRoot(host as HTMLElement);
    const roots = [...document.documentElement.children].map(rootOf);
    return roots.map((root) => root?.querySelector('.card')?.textContent).find(Boolean) ?? null;
  });
}

const steps = ['', '#try', '#focus', '#ready'];

describe.each(['chromium', 'firefox'] as const)('the welcome in %s', (name) => {
  let open: Awaited<ReturnType<typeof openThreshold>>;
  let page: Page;
  const openAt = (path: string) => open.driver.openPage(open.driver.extensionUrl(path));
  const text = () => page.evaluate(() => document.body.innerText);
  const welcomes = () =>
    open.driver.inside.evaluate(async () => {
      const tabs = await chrome.tabs.query({});
      return tabs.filter(({ url }) => url?.includes('/welcome.html')).length;
    });
  /** Presses Tab until the focus is on what is called so. */
  const tabTo = async (label: string) => {
    const there = () =>
      page.evaluate(() => {
        const at = document.activeElement;
        return (at?.closest('label') ?? at)?.textContent ?? '';
      });
    for (let presses = 0; presses < 20; presses += 1) {
      if ((await there()).startsWith(label)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`No Tab leads to “${label}”`);
  };

  beforeAll(async () => {
    open = await openThreshold(name, { keepWelcome: true });
  });
  afterAll(() => open.close());

  test('opens by itself once after the install, and not again', async () => {
    await until(async () => (await welcomes()) === 1, { timeout: 20_000, what: 'the welcome' });
    expect(await open.driver.inside.evaluate(() => chrome.storage.local.get())).toMatchObject({
      welcomed: true,
    });
  });

  test('names every permission of the build, and no other', async () => {
    page = await openAt('/welcome.html');
    await byRole(page, 'heading', 'What Threshold sees, and where it is kept');
    const { named, asked } = await page.evaluate(() => {
      const { permissions = [], optional_permissions: later = [] } = chrome.runtime.getManifest();
      const codes = [...document.querySelectorAll('code')];
      return {
        named: codes.map(({ textContent }) => textContent?.trim() ?? '').sort(),
        asked: [...permissions, ...later].map(String).sort(),
      };
    });
    expect(named).toEqual(asked);
  });

  test('by keys alone: three steps, the practice door, the whole loop, a focus', async () => {
    await tabTo('Next');
    await page.keyboard.press('Enter');
    await byRole(page, 'heading', 'One cue before, twenty seconds after');
    await until(() => page.evaluate(() => document.activeElement?.tagName === 'H1'), {
      what: 'the focus on the heading',
    });
    await tabTo('Try it now');
    // Firefox loses automation's sight of a page of the extension that goes on to another.
    const address = await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href);
    expect(address).toBe(open.driver.extensionUrl('/practice.html'));
    await page.close();
    page = await openAt('/practice.html');
    await byRole(page, 'heading', 'Practice door');
    const card = () => cardIn(page);
    await until(async () => (await card())?.includes('hand over the floor'), { what: 'the card' });
    await page.keyboard.press('Escape');
    await until(async () => (await card()) === null, { what: 'the card to be dismissed' });
    await tabTo('Join');
    await page.keyboard.press('Enter');
    await byRole(page, 'heading', 'In the call');
    await tabTo('Leave');
    await page.keyboard.press('Enter');
    await byRole(page, 'form', 'Reflection');
    for (const key of ['4', 'w', 'p', 'a'] as const) await page.keyboard.press(key);
    await (await byRole(page, 'textbox', 'One line')).focus();
    await page.keyboard.type('Only practice');
    await page.keyboard.press('Enter');
    await byRole(page, 'heading', 'That was the whole of it');
    expect(await text()).toMatch(/Only practice[\s\S]*Presence 4 of 5 · Steady/);
    await page.close();
    page = await openAt('/welcome.html#focus');
    await byRole(page, 'heading', 'What would you like to practise?');
    await tabTo('Consistency');
    await page.keyboard.press('ArrowDown');
    await tabTo('Practise this');
    await page.keyboard.press('Enter');
    await byRole(page, 'heading', 'That is all');
    await page.close();
  });

  test('nothing of the practice is kept, in the database or beside it', async () => {
    const rows = await readRows(open.driver);
    expect(Object.values(rows).flat()).toEqual([]);
    const near = await open.driver.inside.evaluate(() => JSON.stringify({ ...localStorage }));
    expect(near).not.toMatch(/draft|Only practice/);
  });

  const themes = name === 'chromium' ? (['light', 'dark'] as const) : (['light'] as const);
  test.each(themes)(
    'axe finds nothing in the %s; each step is one screen',
    async (theme) => {
      for (const path of [...steps.map((step) => `/welcome.html${step}`), '/practice.html']) {
        page = await openAt(path);
        if (name === 'chromium') await setTheme(page, theme);
        await byRole(page, 'heading', /./);
        expect(await axeViolations(page), path).toEqual([]);
        for (const [width, height] of [
          [360, 740],
          [800, 700],
          [1600, 900],
        ] as const) {
          await page.setViewport({ width, height });
          const beyond = await page.evaluate(() => {
            const { scrollHeight, scrollWidth, clientHeight, clientWidth } =
              document.documentElement;
            return { down: scrollHeight - clientHeight, aside: scrollWidth - clientWidth };
          });
          expect(beyond, `${path} at ${width} px`).toEqual({ down: 0, aside: 0 });
        }
        await page.close();
      }
    },
    120_000,
  );

  test('text at 200 % and from right to left: nothing is cut', async () => {
    for (const path of [...steps.map((step) => `/welcome.html${step}`), '/practice.html']) {
      page = await openAt(path);
      await page.setViewport({ width: 400, height: 800 });
      await byRole(page, 'heading', /./);
      for (const dir of ['ltr', 'rtl'] as const) {
        const cut = await page.evaluate((direction) => {
          document.documentElement.style.fontSize = '200%';
          document.documentElement.dir = direction;
          const { scrollWidth, clientWidth } = document.documentElement;
          const inner = [...document.querySelectorAll('main *:not(.unseen)')].filter(
            (element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1,
          );
          return { aside: scrollWidth - clientWidth, inner: inner.map(({ tagName }) => tagName) };
        }, dir);
        expect(cut, `${path} ${dir}`).toEqual({ aside: 0, inner: [] });
      }
      await page.close();
    }
  }, 120_000);
});
