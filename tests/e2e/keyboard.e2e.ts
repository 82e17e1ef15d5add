import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { byRole, until } from '../../scripts/page.ts';
import { inTree } from './support/accessibility.ts';
import { openThreshold, phases, readRows, room } from './support/threshold.ts';

const title = 'Weekly team sync';
const sections = ['week', 'history', 'people', 'promises', 'cues', 'settings', 'data'];
/** More stops than any screen here has before the one that is looked for. */
const mostStops = 120;

/** A way to come to something without a mouse: the focus is on it afterwards. */
type Reach = (page: Page, role: string, name: string | RegExp) => Promise<void>;

/** By the keys alone. */
const byTab: Reach = async (page, role, name) => tabTo(page, await byRole(page, role, name));

/** Presses Tab until the focus is there; backwards where that is the way. */
async function tabTo(page: Page, wanted: ElementHandle<Element>): Promise<void> {
  const back = await wanted.evaluate((node) => {
    const active = document.activeElement;
    if (!active || active === document.body) return false;
    return (node.compareDocumentPosition(active) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
  });
  for (let stops = 0; stops < mostStops; stops += 1) {
    if (await isFocused(wanted)) return;
    if (back) await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (back) await page.keyboard.up('Shift');
  }
  throw new Error('Tab never came there');
}

/** As a screen reader does: looked up in the tree by role and name, and focused. */
const byTree: Reach = async (page, role, name) => {
  const wanted = await inTree(page, role, name);
  await wanted.evaluate((element) => (element as HTMLElement).focus());
};

function isFocused(element: ElementHandle<Element>): Promise<boolean> {
  return element.evaluate((node) => node.ownerDocument.activeElement === node);
}

interface Way {
  readonly way: string;
  readonly browser: 'chromium' | 'firefox';
  readonly reach: Reach;
}

// Firefox gives automation no accessibility tree of a page.
const ways: Way[] = [
  { way: 'by keys alone', browser: 'chromium', reach: byTab },
  { way: 'by keys alone', browser: 'firefox', reach: byTab },
  { way: 'by the accessibility tree alone', browser: 'chromium', reach: byTree },
];

describe.each(ways)('the main job $way in $browser', ({ browser, reach }) => {
  let open: Awaited<ReturnType<typeof openThreshold>>;
  let call: Page;
  let popup: Page;
  let week: Page;
  const openPopup = async () => {
    popup = await open.driver.openPage(open.driver.extensionUrl('/popup.html'));
    await listen(popup);
  };
  const card = () => open.driver.readClosedShadow(call);
  const text = (page: Page) => page.evaluate(() => document.body.innerText);
  const use = async (page: Page, role: string, name: string | RegExp) => {
    await page.bringToFront();
    await reach(page, role, name);
    await page.keyboard.press('Enter');
  };
  const type = async (name: string, words: string, role = 'textbox') => {
    await reach(popup, role, name);
    await popup.keyboard.type(words);
  };

  beforeAll(async () => {
    open = await openThreshold(browser);
  });
  afterAll(() => open.close());

  test('the card at the door is closed', async () => {
    call = await open.driver.openPage(
      room('meet.google.com', 'abc-defg-hij', { title, name: 'Ana' }),
    );
    await until(async () => (await card()) !== null, { what: 'the card' });
    if (reach === byTree) {
      // Its words are drawn by style in a closed root: the tree has them all the same.
      const told = (await card())?.split('\n') ?? [];
      for (const words of told.slice(0, 3)) await inTree(call, 'StaticText', words);
      await inTree(call, 'complementary', 'Threshold cue');
      await use(call, 'button', 'Dismiss');
    } else {
      await call.keyboard.press('Escape');
    }
    await until(async () => (await card()) === null, { what: 'the card to be gone' });
  });

  test('the popup shows the cue; another is asked for, and the focus stays', async () => {
    await openPopup();
    await byRole(popup, 'region', 'Cue');
    const before = await text(popup);
    await use(popup, 'button', 'Another cue');
    await until(async () => !(await text(popup)).includes('Another cue'), { what: 'another' });
    expect(await text(popup)).not.toBe(before);
    await keptFocus(popup);
    expect(await heard(popup)).toHaveLength(1);
    await popup.close();
  });

  test('the call is joined and left', async () => {
    await use(call, 'button', 'Join');
    await phases(open.driver, ['inCall']);
    await use(call, 'button', 'Leave');
    await phases(open.driver, ['ended']);
  });

  test('a number answers, and the focus goes with the answer', async () => {
    await openPopup();
    await byRole(popup, 'form', 'Reflection');
    await popup.keyboard.press('4');
    expect(await focusedValue(popup)).toBe('4');
    await popup.keyboard.press('w');
    expect(await focusedValue(popup)).toBe('steady');
    await popup.keyboard.press('y');
    expect(await focusedValue(popup)).toBe('yes');
  });

  test('every other field is filled in', async () => {
    await use(popup, 'button', 'Add');
    await until(async () => isFocused(await byRole(popup, 'checkbox', 'Consistency')), {
      what: 'the focus on the first box',
    });
    await reach(popup, 'checkbox', 'Presence');
    await popup.keyboard.press(' ');
    await type('Recognised', 'Ben', 'combobox');
    await type('Promise', 'Send the notes');
    await fillDate(popup);
    await type('One line', 'Wait before answering');
    expect(await heard(popup)).toEqual([]);
  });

  test('it is saved, and the popup says so once', async () => {
    await use(popup, 'button', 'Save reflection');
    await byRole(popup, 'status', 'Saved');
    await keptFocus(popup);
    const { reflections, promises } = await readRows(open.driver);
    expect(reflections).toMatchObject([
      {
        presence: 4,
        energy: 'steady',
        outcome: 'yes',
        practised: ['presence'],
        recognised: ['Ben'],
        line: 'Wait before answering',
      },
    ]);
    expect(promises).toMatchObject([{ text: 'Send the notes', due: '2030-12-31' }]);
  });

  test('the link leads to the week', async () => {
    await reach(popup, 'link', 'This week');
    const link = await popup.evaluate(() => (document.activeElement as HTMLAnchorElement).href);
    week = await open.driver.openPage(link);
    await listen(week);
    await byRole(week, 'heading', /^Week \d+/);
    await popup.close();
  });

  test('the week is edited, and the focus comes back to where it was', async () => {
    await use(week, 'button', /^Edit [^“]/);
    await byRole(week, 'form', 'Reflection');
    await week.keyboard.press('2');
    await use(week, 'button', 'Save changes');
    await until(async () => (await text(week)).includes('Presence 2 of 5'), { what: 'the edit' });
    await until(async () => isFocused(await byRole(week, 'button', /^Edit [^“]/)), {
      what: 'the focus on the button of the row',
    });
  });

  test('a deletion is said once and undone by the next key', async () => {
    await heard(week);
    await use(week, 'button', /^Delete [^“]/);
    await until(async () => isFocused(await byRole(week, 'button', 'Undo')), { what: 'Undo' });
    expect(await heard(week)).toEqual([expect.stringMatching(/^Deleted “/)]);
    await week.keyboard.press('Enter');
    await until(async () => (await text(week)).includes('Presence 2 of 5'), { what: 'the undo' });
    await keptFocus(week);
    expect(await heard(week)).toHaveLength(1);
  });

  test('a promise is kept, and the focus stays in its list', async () => {
    await use(week, 'button', 'Keep “Send the notes”: it is done');
    await until(async () => (await text(week)).includes('Kept this week'), { what: 'the promise' });
    await keptFocus(week);
  });

  test('from section to section', async () => {
    for (const [name, heading] of [
      ['History', 'History'],
      ['Cues', 'Cues'],
      ['Settings', 'Settings'],
      ['Your data', 'Your data'],
    ] as const) {
      await use(week, 'link', name);
      await byRole(week, 'heading', heading);
      await keptFocus(week);
    }
  });

  // Sizes are those of the style sheets, the same in both browsers.
  test.runIf(browser === 'chromium')('nothing that is pressed is smaller than 24 px', async () => {
    for (const path of ['popup.html', ...sections.map((name) => `options.html#${name}`)]) {
      const page = await open.driver.openPage(open.driver.extensionUrl(`/${path}`));
      await byRole(page, 'heading', /./);
      await page.evaluate(() => {
        for (const folded of document.querySelectorAll('details')) folded.open = true;
      });
      expect(await smallTargets(page), path).toEqual([]);
      await page.close();
    }
  });

  test('what is asked for and left again keeps the focus', async () => {
    await use(week, 'button', 'Delete everything');
    await use(week, 'button', 'Keep everything');
    await until(async () => !(await text(week)).includes('Keep everything'), { what: 'the end' });
    await keptFocus(week);
    await week.close();
  });

  /** Types a day into the date field, in the order of day and month that the browser has. */
  async function fillDate(page: Page): Promise<void> {
    const field = await page.waitForSelector('input[type="date"]');
    if (!field) throw new Error('No date field');
    // Its parts are in the shadow of the field, and automation's tree has them by no plain name.
    if (reach === byTab) await tabTo(page, field);
    else await field.focus();
    await page.keyboard.type('12312030');
    expect(await field.evaluate((element) => element.value)).toBe('2030-12-31');
  }
});

/** Waits until something other than the page itself has the focus, and checks that it stays so. */
async function keptFocus(page: Page): Promise<void> {
  const lost = () => page.evaluate(() => document.activeElement === document.body);
  await until(async () => !(await lost()), { what: 'the focus', timeout: 3_000 });
}

function focusedValue(page: Page): Promise<string | undefined> {
  return page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.value);
}

/** Notes from now on what a screen reader would be told of its own accord. */
async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const live = '[role="status"], [role="alert"], [aria-live]:not([aria-live="off"])';
    const before = new WeakMap<Element, string>();
    const textOf = (element: Element) => element.textContent?.trim() ?? '';
    for (const region of document.querySelectorAll(live)) before.set(region, textOf(region));
    new MutationObserver(() => {
      for (const region of document.querySelectorAll(live)) {
        const now = textOf(region);
        // A region that comes with its words is read only where the focus is put on it.
        const known = before.has(region) || region.getAttribute('role') === 'alert';
        if (known && now !== '' && now !== before.get(region)) said.push(now);
        before.set(region, now);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}

/** What was said since it was asked for last. */
function heard(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as never as { said: string[] }).said.splice(0));
}

/** What can be pressed or typed in and is less than 24 px high or wide; links within a text may be. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const within = (element: Element) =>
      element.localName === 'a' &&
      [...(element.parentNode?.childNodes ?? [])].some(
        (node) => node instanceof Text && node.data.trim() !== '',
      );
    const controls = 'button, a[href], input, select, textarea, summary';
    return [...document.querySelectorAll<HTMLElement>(controls)]
      .filter((element) => element.checkVisibility() && !within(element))
      .filter((element) => {
        // A box and its label are one target.
        const { labels } = element as HTMLInputElement;
        const boxes = [element, ...(labels ?? [])].map((part) => part.getBoundingClientRect());
        return !boxes.some(({ width, height }) => width >= 24 && height >= 24);
      })
      .map((element) => element.outerHTML.slice(0, 120));
  });
}
