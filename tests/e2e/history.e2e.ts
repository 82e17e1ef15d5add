import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bringIn } from '../../scripts/bringIn.ts';
import { byRole, until } from '../../scripts/page.ts';
import { daysOf, shiftWeek, weekOfDay } from '../../utils/history/week.ts';
import { lived } from './support/lived.ts';
import { axeViolations, setTheme } from './support/page.ts';
import { openThreshold, press, readRows } from './support/threshold.ts';

const week = weekOfDay(new Date().toISOString().slice(0, 10));
const days = daysOf(week).slice(0, 3);
const earlier = daysOf(shiftWeek(week, -1)).slice(0, 2);
const screens = ['week', 'history', 'data'] as const;

describe.each(['chromium', 'firefox'] as const)('history in %s', (name) => {
  let open: Awaited<ReturnType<typeof openThreshold>>;
  let page: Page;
  const go = async (section: string) => {
    page = await open.driver.openPage(open.driver.extensionUrl(`/options.html#${section}`));
    await byRole(page, 'heading', /./);
  };
  const status = (words: string) =>
    until(
      () =>
        page.evaluate(
          (wanted) =>
            [...document.querySelectorAll('[role="status"]')].some(
              ({ textContent }) => textContent === wanted,
            ),
          words,
        ),
      { what: `the status ${words}`, timeout: 20_000 },
    );
  const rows = async () => (await readRows(open.driver)).reflections;

  beforeAll(async () => {
    open = await openThreshold(name);
    await go('data');
    await bringIn(page, [lived([...days, ...earlier], 6)]);
    await page.close();
  });
  afterAll(() => open.close());

  test('words, kind and service narrow it together, by keyboard alone', async () => {
    await go('history');
    await status('30 reflections');
    await (await byRole(page, 'searchbox', 'Search your words')).focus();
    await page.keyboard.type('ask');
    await status('15 reflections');
    for (const [field, key, found] of [
      ['Kind of meeting', 'T', '5 reflections'],
      ['Service', 'G', 'Nothing found.'],
    ] as const) {
      const label = () =>
        page.evaluate(() => {
          const { activeElement: field } = document;
          return field instanceof HTMLSelectElement ? field.labels[0]?.textContent : undefined;
        });
      while ((await label()) !== field) await page.keyboard.press('Tab');
      await page.keyboard.press(key);
      await status(found);
    }
    // A letter so soon after the last one would be read as the second of a word.
    await page.keyboard.press('ArrowDown');
    await status('5 reflections');
    await page.close();
  });

  test('a reflection is edited, deleted and brought back', async () => {
    await go('history');
    await status('30 reflections');
    // Among years a weekday alone says nothing.
    const when = () => page.$$eval('.reflections .when', ([first]) => first?.textContent ?? '');
    await until(async () => /\b20\d\d\b/.test(await when()), { what: 'the day with its year' });
    const [latest] = (await rows()).sort((a, b) => Number(b.at) - Number(a.at));
    await (await byRole(page, 'button', 'Edit Weekly 5')).focus();
    await page.keyboard.press('Enter');
    const line = await byRole(page, 'textbox', 'One line').catch(async () => {
      await press(page, 'Add');
      return byRole(page, 'textbox', 'One line');
    });
    await line.focus();
    await page.keyboard.type(' Zugzwang.');
    await press(page, 'Save changes');
    await until(async () => (await rows()).some((row) => String(row.line).includes('Zugzwang')), {
      what: 'the changed line',
    });
    const search = await byRole(page, 'searchbox', 'Search your words');
    await search.focus();
    await page.keyboard.type('zugz');
    await status('1 reflection');
    await (await byRole(page, 'button', 'Delete Weekly 5')).focus();
    await page.keyboard.press('Enter');
    await status('Deleted “Weekly 5”.');
    await status('Nothing found.');
    await (await byRole(page, 'button', 'Undo')).focus();
    await page.keyboard.press('Enter');
    await status('1 reflection');
    const back = (await rows()).find(({ id }) => id === latest?.id);
    expect(back?.deletedAt).toBeUndefined();
    await page.close();
  });

  // What axe reads is the same in either browser, and Firefox cannot be asked for dark.
  test.runIf(name === 'chromium').each(screens)('%s has nothing axe objects to', async (screen) => {
    await go(screen);
    await byRole(page, 'heading', /Week|History|Your data/);
    for (const theme of ['light', 'dark'] as const) {
      await setTheme(page, theme);
      expect(await axeViolations(page)).toEqual([]);
    }
    await page.close();
  });

  test.each(screens)('%s fits with text twice as large, in either direction', async (screen) => {
    await go(screen);
    await byRole(page, 'heading', /Week|History|Your data/);
    for (const dir of ['ltr', 'rtl']) {
      const over = await page.evaluate((direction) => {
        const { documentElement: root } = document;
        root.dir = direction;
        root.style.fontSize = '200%';
        return root.scrollWidth - root.clientWidth;
      }, dir);
      expect(over, dir).toBeLessThanOrEqual(0);
    }
    await page.close();
  });

  test.runIf(name === 'chromium')('a full week prints on one A4 page', async () => {
    await go('week');
    await byRole(page, 'heading', 'Presence by day');
    const pdf = await page.createPDFStream({ preferCSSPageSize: true });
    const bytes = Buffer.concat(await Array.fromAsync(pdf.values()));
    expect(bytes.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.close();
  });

  test('two pages show the same: what one brings in, the other has', async () => {
    await go('history');
    await status('30 reflections');
    const other = await open.driver.openPage(open.driver.extensionUrl('/options.html#data'));
    await bringIn(other, [lived([daysOf(shiftWeek(week, -3))[0] ?? ''], 6)]);
    await status('36 reflections');
    await Promise.all([page.close(), other.close()]);
  });
});
