import { mkdirSync } from 'node:fs';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startGallery } from '../../demo/gallery/server.ts';
import { findBrowser } from '../../scripts/browsers.ts';
import { until } from '../../scripts/page.ts';
import { axeViolations } from './support/page.ts';

const pictures = '.output/gallery';
/** Of theme, direction and size of text each pair once. */
const looks = [
  { theme: 'light', dir: 'ltr', text: '100' },
  { theme: 'dark', dir: 'rtl', text: '100' },
  { theme: 'light', dir: 'rtl', text: '200' },
  { theme: 'dark', dir: 'ltr', text: '200' },
];
type Look = (typeof looks)[number];

/**
 * Pictures are written to look at, and not compared: the system's letters differ from machine to
 * machine. What is compared is what the style sheets come to, which does not.
 */
describe('the gallery', () => {
  let gallery: Awaited<ReturnType<typeof startGallery>>;
  let browser: Browser;

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    gallery = await startGallery();
    const { path } = await findBrowser('chromium', () => undefined);
    const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    browser = await puppeteer.launch({
      executablePath: path,
      args: [...sandbox, '--lang=en-US', '--force-color-profile=srgb'],
    });
  });
  afterAll(async () => {
    await browser?.close();
    await gallery?.close();
  });

  async function openAt(width: number, look: Partial<Look> = {}): Promise<Page> {
    const page = await browser.newPage();
    await page.setViewport({ width, height: 800 });
    await page.goto(`${gallery.address}?${new URLSearchParams(look)}`);
    await until(() => page.$('[data-specimen="Door card"] iframe'), {
      what: 'the gallery',
      timeout: 60_000,
    });
    return page;
  }

  test.each(looks)(
    '$theme, $dir, text at $text %: nothing overflows or fails axe',
    async (look) => {
      const page = await openAt(Number(look.text) > 100 ? 720 : 360, look);
      expect(await overflowing(page)).toEqual([]);
      expect(await violations(page)).toEqual([]);
      const name = `${look.theme}-${look.dir}-${look.text}`;
      await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });
      await page.close();
    },
  );

  test.each([360, 800, 1600])('at %i px nothing overflows', async (width) => {
    const page = await openAt(width);
    expect(await overflowing(page)).toEqual([]);
    await page.screenshot({ path: `${pictures}/${width}.png`, fullPage: true });
    await page.close();
  });

  test.each([
    { name: 'more contrast', feature: 'prefers-contrast', value: 'more' },
    { name: 'forced colours', feature: 'forced-colors', value: 'active' },
  ])('$name: axe finds nothing', async ({ feature, value }) => {
    const page = await openAt(360);
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: feature, value }] });
    expect(
      await page.evaluate((query) => matchMedia(query).matches, `(${feature}: ${value})`),
    ).toBe(true);
    expect(await violations(page)).toEqual([]);
    await page.screenshot({ path: `${pictures}/${feature}.png`, fullPage: true });
    await page.close();
  });

  test('with less motion asked for, nothing moves', async () => {
    const page = await openAt(360);
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .map((element) => getComputedStyle(element).transitionDuration)
        .filter((duration) => duration !== '0s'),
    );
    expect(moving).toEqual([]);
    await page.close();
  });

  test.each(['light', 'dark'])('every component looks in the %s as it did', async (theme) => {
    const page = await openAt(800, { theme });
    expect(await computedLook(page)).toMatchSnapshot();
    await page.close();
  });
});

/** What axe finds, but for regions of one name: the gallery shows some components twice. */
async function violations(page: Page): Promise<string[]> {
  const found = await axeViolations(page);
  return found.filter((violation) => !violation.startsWith('landmark-unique'));
}

/** What reaches over the window's edge, or over the edge of what holds it. */
function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const found = [];
    if (document.documentElement.scrollWidth > width) found.push('the page');
    for (const element of document.querySelectorAll('main *')) {
      const { left, right, width: wide } = element.getBoundingClientRect();
      if (element.closest('.unseen') || wide === 0) continue;
      if (right > width + 1 || left < -1) found.push(`${element.tagName}.${element.className}`);
    }
    return found;
  });
}

/** Of each kind of element in each specimen, once: what the style sheets come to. */
function computedLook(page: Page): Promise<Record<string, Record<string, string>>> {
  return page.evaluate(() => {
    const told = [
      'color',
      'background-color',
      'border-block-start',
      'border-radius',
      'font-size',
      'font-weight',
      'line-height',
      'padding',
      'margin',
      'min-height',
      'gap',
    ];
    const looks: Record<string, Record<string, string>> = {};
    for (const specimen of document.querySelectorAll<HTMLElement>('[data-specimen]')) {
      const seen: Record<string, string> = {};
      for (const element of specimen.querySelectorAll('*')) {
        const kind = [element.localName, ...element.classList].join('.');
        const style = getComputedStyle(element);
        seen[kind] ??= told.map((name) => `${name}: ${style.getPropertyValue(name)}`).join('; ');
      }
      looks[specimen.dataset.specimen ?? ''] = seen;
    }
    return looks;
  });
}
