import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { byRole, until } from '../../scripts/page.ts';
import { axeViolations, setTheme } from './support/page.ts';
import { openThreshold, phases, press, readRows, room } from './support/threshold.ts';

const title = 'Weekly team sync';
const year = 365 * 24 * 60 * 60_000;

describe.each(['chromium', 'firefox'] as const)('the settings in %s', (name) => {
  let open: Awaited<ReturnType<typeof openThreshold>>;
  let page: Page;
  const openAt = (path: string) => open.driver.openPage(open.driver.extensionUrl(path));
  const settings = async () => {
    page = await openAt('/options.html#settings');
    await byRole(page, 'heading', 'Keyboard shortcuts');
  };
  const text = (of = page) => of.evaluate(() => document.body.innerText);
  const paper = (of: Page) => of.evaluate(() => getComputedStyle(document.body).backgroundColor);
  /** Chooses by the words of the option. */
  const choose = async (label: string, option: string) => {
    const select = (await byRole(page, 'combobox', label)) as ElementHandle<HTMLSelectElement>;
    const value = await select.evaluate(
      (element, words) => [...element.options].find((one) => one.text === words)?.value ?? '',
      option,
    );
    await select.select(value);
  };
  /** Puts a row into a table, as nothing of Threshold would. */
  const put = (table: string, row: object) =>
    open.driver.inside.evaluate(
      async (store, value) => {
        const opening = indexedDB.open('threshold');
        const db = await new Promise<IDBDatabase>((resolve) => {
          opening.onsuccess = () => resolve(opening.result);
        });
        const writing = db.transaction(store, 'readwrite');
        writing.objectStore(store).put(value);
        await new Promise((resolve) => {
          writing.oncomplete = resolve;
        });
        db.close();
      },
      table,
      row,
    );
  const talk = async () => {
    const popup = await openAt('/popup.html#talk');
    await byRole(popup, 'form', 'Reflection');
    await popup.keyboard.press('4');
    await popup.keyboard.press('Enter');
    await byRole(popup, 'status', 'Saved');
    return popup;
  };

  beforeAll(async () => {
    open = await openThreshold(name);
  });
  afterAll(() => open.close());

  test('a theme chosen by keys alone applies at once on every page, and at the next opening', async () => {
    const week = await openAt('/options.html#week');
    await byRole(week, 'heading', /^Week/);
    const light = await paper(week);
    await settings();
    await (await byRole(page, 'combobox', 'Theme')).focus();
    await page.keyboard.press('d');
    if (name === 'firefox') await page.keyboard.press('Tab');
    await until(async () => (await paper(page)) !== light, { what: 'the dark page' });
    await until(async () => (await paper(week)) !== light, { what: 'the other page to follow' });
    const popup = await openAt('/popup.html');
    expect(await popup.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
    await page.bringToFront();
    await choose('Theme', 'As the system');
    await until(async () => (await paper(popup)) === light, { what: 'the popup to follow' });
    await popup.close();
    await week.close();
    await page.close();
  });

  test('discreet mode hides words in the popup and on the card until they are looked for', async () => {
    await settings();
    await (await byRole(page, 'checkbox', 'Discreet mode')).click();
    await choose('Theme', 'Dark');
    const call = await open.driver.openPage(room('meet.google.com', 'abc-defg-hij', { title }));
    await phases(open.driver, ['lobby']);
    const popup = await openAt('/popup.html');
    const heading = await byRole(popup, 'heading', title);
    const inks = () =>
      popup.evaluate(() => {
        const ink = (of: string) => {
          const element = document.querySelector(of);
          return element && getComputedStyle(element).color;
        };
        return [ink('h1'), ink('.cue-text')];
      });
    const hidden = 'rgba(0, 0, 0, 0)';
    await until(async () => (await inks()).every((ink) => ink === hidden), { what: 'bars' });
    await heading.hover();
    await until(async () => (await inks())[0] !== hidden, { what: 'the title under the pointer' });
    await popup.keyboard.press('s');
    await until(async () => (await inks()).every((ink) => ink !== hidden), { what: 'all words' });
    expect(await axeViolations(popup)).toEqual([]);
    await popup.keyboard.press('s');
    expect(await axeViolations(popup)).toEqual([]);
    await popup.close();
    await call.close();
    const practice = await openAt('/practice.html');
    const card = () =>
      practice.evaluate(() => {
        const rootOf = (host: Element): ShadowRoot | null =>
          'openOrClosedShadowRoot' in host
            ? (host.openOrClosedShadowRoot as ShadowRoot | null)
            : chrome.dom.openOrClosedShadowRoot(host as HTMLElement);
        const roots = [...document.documentElement.children].map(rootOf);
        const box = roots.map((root) => root?.querySelector('.card')).find(Boolean);
        const cue = box?.querySelector('.cue');
        if (!box || !cue) return undefined;
        return { scheme: getComputedStyle(box).colorScheme, ink: getComputedStyle(cue).color };
      });
    await until(async () => (await card()) !== undefined, { what: 'the card' });
    expect(await card()).toEqual({ scheme: 'dark', ink: hidden });
    await practice.close();
    await page.bringToFront();
    await (await byRole(page, 'checkbox', 'Discreet mode')).click();
    await choose('Theme', 'As the system');
    await page.close();
  });

  test('what a shorter time deletes is told with its count, and deleted only then', async () => {
    const popup = await talk();
    await popup.close();
    const { reflections } = await readRows(open.driver);
    const at = Date.now() - 3 * year;
    const old = new Date(at).toISOString().slice(0, 10);
    await put('reflections', { ...reflections[0], id: 'old', at, day: old, line: 'Long ago' });
    await settings();
    await choose('Keep reflections and meetings', '2 years');
    await byRole(page, 'alert', /for good.*: 1 reflection and 0 meetings\./);
    expect(await axeViolations(page)).toEqual([]);
    await press(page, 'Leave it as it is');
    expect((await readRows(open.driver)).reflections).toHaveLength(2);
    await choose('Keep reflections and meetings', '2 years');
    await press(page, 'Delete it and keep 2 years');
    await until(async () => (await readRows(open.driver)).reflections.length === 1, {
      what: 'the deletion',
    });
    await until(async () => /next 30 days: 0 reflections/.test(await text()), {
      what: 'what goes next',
    });
    await choose('Keep reflections and meetings', 'For ever');
    await page.close();
  });

  test('a spoilt setting costs itself alone, is named, and is mended', async () => {
    await settings();
    await choose('A call in a desktop app lasts', '90 minutes');
    await page.close();
    await put('settings', { id: 'dailyCap', value: { half: 'a record' }, updatedAt: 1 });
    await settings();
    await byRole(page, 'alert', /put back to what it was at first: Meetings with a cue in a day\./);
    const chosen = async (label: string) =>
      ((await byRole(page, 'combobox', label)) as ElementHandle<HTMLSelectElement>).evaluate(
        ({ selectedOptions }) => selectedOptions[0]?.text,
      );
    expect(await chosen('Meetings with a cue in a day')).toBe('3');
    expect(await chosen('A call in a desktop app lasts')).toBe('90 minutes');
    await press(page, 'Keep it so');
    await until(async () => !(await text()).includes('could not be read'), { what: 'the mending' });
    await page.close();
  });

  test('after the third reflection a focus is asked for once, and can be waved away', async () => {
    const { reflections } = await readRows(open.driver);
    for (let made = reflections.length; made < 2; made += 1) await (await talk()).close();
    let popup = await talk();
    await byRole(
      popup,
      'combobox',
      'Would you like to practise one thing? Cues for it come more often.',
    );
    expect(await axeViolations(popup)).toEqual([]);
    await press(popup, 'Not now');
    await popup.close();
    popup = await talk();
    expect(await text(popup)).not.toContain('Would you like to practise');
    await popup.close();
  });

  test('the shortcuts are the browser’s own', async () => {
    await settings();
    const keys = await page.evaluate(async () => {
      const all = await chrome.commands.getAll();
      return all.map(({ shortcut }) => shortcut ?? '').filter((shortcut) => shortcut !== '');
    });
    const shown = await page.evaluate(() =>
      [...document.querySelectorAll('kbd')].map(({ textContent }) => textContent),
    );
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.sort()).toEqual(keys.sort());
    await page.close();
  });

  const themes = name === 'chromium' ? (['light', 'dark'] as const) : (['light'] as const);
  test.each(themes)('axe finds nothing in the %s', async (theme) => {
    await settings();
    if (name === 'chromium') await setTheme(page, theme);
    expect(await axeViolations(page)).toEqual([]);
    await page.close();
  });

  test('text at 200 % and from right to left: nothing is cut', async () => {
    await settings();
    for (const width of [360, 800]) {
      await page.setViewport({ width, height: 800 });
      for (const dir of ['ltr', 'rtl'] as const) {
        const aside = await page.evaluate((direction) => {
          document.documentElement.style.fontSize = '200%';
          document.documentElement.dir = direction;
          const { scrollWidth, clientWidth } = document.documentElement;
          return scrollWidth - clientWidth;
        }, dir);
        expect(aside, `${width} px, ${dir}`).toBe(0);
      }
    }
    await page.close();
  });

  test('every setting can be reached by Tab, and each says why', async () => {
    await settings();
    const found = await page.evaluate(() =>
      [...document.querySelectorAll('.setting input, .setting select')].map((control) => ({
        name: document.querySelector(`label[for="${control.id}"]`)?.textContent ?? control.id,
        reachable: (control as HTMLElement).tabIndex === 0,
      })),
    );
    expect(found.length).toBeGreaterThan(10);
    expect(found.filter(({ reachable }) => !reachable)).toEqual([]);
    await page.close();
  });
});
