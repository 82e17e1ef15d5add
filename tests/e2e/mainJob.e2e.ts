import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { byRole, until } from '../../scripts/page.ts';
import { axeViolations, setTheme } from './support/page.ts';
import { connectedTo, openThreshold, phases, press, readRows, room } from './support/threshold.ts';

const title = 'Weekly team sync';
const code = 'abc-defg-hij';

describe.each(['chromium', 'firefox'] as const)('the main job in %s', (name) => {
  let open: Awaited<ReturnType<typeof openThreshold>>;
  let leader: Page;
  let guest: Page;
  let popup: Page;
  const text = (page: Page) => page.evaluate(() => document.body.innerText);
  const openPopup = () => open.driver.openPage(open.driver.extensionUrl('/popup.html'));
  const card = () => open.driver.readClosedShadow(leader);

  beforeAll(async () => {
    open = await openThreshold(name);
  });
  afterAll(() => open.close());

  test('nothing goes on: the popup says so', async () => {
    popup = await openPopup();
    await byRole(popup, 'heading', 'No meeting right now');
    await popup.close();
  });

  test('at the door stands one card, which the page cannot read', async () => {
    leader = await open.driver.openPage(room('meet.google.com', code, { title, name: 'Ana' }));
    await until(async () => (await card())?.includes('Team meeting'), {
      what: 'the card in the lobby',
    });
    const { showings } = await readRows(open.driver);
    expect(showings).toHaveLength(1);
    const seen = await leader.evaluate(() => {
      const host = document.querySelector('html > div');
      return {
        root: host?.shadowRoot ?? null,
        text: document.documentElement.innerText + document.documentElement.textContent,
        html: document.documentElement.outerHTML,
      };
    });
    expect(seen.root).toBeNull();
    expect(seen.text + seen.html).not.toMatch(/I'll/);
  });

  test('no style of the page reaches it, and it covers no control', async () => {
    await leader.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { display: none !important; opacity: 0 !important; transform: scale(0) !important }' +
          'html, body, body * { display: revert !important; opacity: 1 !important; transform: none !important }',
      );
      document.adoptedStyleSheets = [sheet];
    });
    const met = await leader.evaluate(() => {
      const host = document.querySelector('html > div');
      const reached = host ? getComputedStyle(host) : undefined;
      const points = [];
      for (const control of document.querySelectorAll('button, input, a')) {
        const { left, top, width, height } = control.getBoundingClientRect();
        if (width === 0) continue;
        points.push(document.elementFromPoint(left + width / 2, top + height / 2) === host);
      }
      return {
        display: reached?.display,
        opacity: reached?.opacity,
        covered: points.includes(true),
      };
    });
    expect(met).toEqual({ display: 'block', opacity: '1', covered: false });
    await leader.reload();
  });

  test('the popup at the door shows the same cue, why, and another on request', async () => {
    await until(async () => (await card())?.includes('Team meeting'), {
      what: 'the card after the reload',
    });
    popup = await openPopup();
    await byRole(popup, 'heading', title);
    await byRole(popup, 'region', 'Cue');
    const shown = await text(popup);
    const sentence = /.*I'll.*/.exec(shown)?.[0] ?? 'no cue';
    expect(await card()).toContain(sentence);
    await press(popup, 'Another cue');
    await until(async () => !(await text(popup)).includes(sentence), { what: 'another cue' });
    expect((await readRows(open.driver)).meetings).toHaveLength(1);
    await popup.close();
  });

  test('Escape closes the card and keeps the cue; the call goes on without a word on the page', async () => {
    await leader.bringToFront();
    await until(async () => (await card()) !== null, { what: 'the card' });
    await leader.keyboard.press('Escape');
    await until(async () => (await card()) === null, { what: 'the card to be gone' });
    guest = await open.driver.openPage(
      room('meet.google.com', code, { title, name: 'Ben', auto: '1' }),
    );
    await leader.bringToFront();
    await press(leader, 'Join');
    await connectedTo(leader, 1);
    await phases(open.driver, ['inCall', 'inCall']);
    expect(await card()).toBeNull();
    popup = await openPopup();
    await until(async () => /In the call since/.test(await text(popup)), { what: 'the call' });
    await popup.close();
  });

  test('leaving asks for the reflection on that meeting, and the badge says so', async () => {
    await leader.bringToFront();
    await press(leader, 'Leave');
    await phases(open.driver, ['ended', 'inCall']);
    // The guest sits in the same browser, so there are two meetings; hers ends first and is asked for first.
    await guest.bringToFront();
    await press(guest, 'Leave');
    await phases(open.driver, ['ended', 'ended']);
    await guest.close();
    popup = await openPopup();
    await byRole(popup, 'heading', title);
    await byRole(popup, 'form', 'Reflection');
    for (const group of ['Presence', 'Energy', 'Did it happen?']) {
      await byRole(popup, 'radiogroup', group);
    }
    const badge = await popup.evaluate(() => chrome.action.getBadgeText({}));
    expect(badge).toBe('2');
  });

  test('words survive the popup being closed after each key', async () => {
    await popup.keyboard.press('4');
    await popup.keyboard.press('a');
    for (const key of 'Ask') {
      const line = await byRole(popup, 'textbox', 'One line');
      await line.focus();
      await popup.keyboard.press('End');
      await popup.keyboard.type(key);
      await popup.close();
      popup = await openPopup();
      await byRole(popup, 'form', 'Reflection');
    }
    const line = await byRole(popup, 'textbox', 'One line');
    expect(await line.evaluate((element) => (element as HTMLTextAreaElement).value)).toBe('Ask');
  });

  test('it is saved by keys alone, and the week changes while the popup saves', async () => {
    const week = await open.driver.openPage(open.driver.extensionUrl('/options.html'));
    await byRole(week, 'heading', /^Week \d+/);
    await popup.bringToFront();
    await popup.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    for (const key of ['w', 'y'] as const) await popup.keyboard.press(key);
    await popup.keyboard.press('Tab');
    await popup.keyboard.press('Enter');
    await byRole(popup, 'status', 'Saved');
    await until(async () => (await text(week)).includes('Ask'), { what: 'the line in the week' });
    const { reflections, drafts } = await readRows(open.driver);
    expect(reflections).toMatchObject([
      { presence: 4, energy: 'steady', outcome: 'yes', line: 'Ask', title },
    ]);
    expect(drafts).toEqual([]);
    await popup.close();
    await week.close();
  });

  test('the next that waits is skipped, which is an answer', async () => {
    popup = await openPopup();
    await press(popup, 'Skip this one');
    await byRole(popup, 'status', 'Skipped');
    const { meetings } = await readRows(open.driver);
    expect(meetings.map((meeting) => meeting.reflection).sort()).toEqual(['done', 'skipped']);
    expect(await popup.evaluate(() => chrome.action.getBadgeText({}))).toBe('');
    await popup.close();
  });

  test('the week edits, deletes and brings back', async () => {
    const week = await open.driver.openPage(open.driver.extensionUrl('/options.html'));
    await press(week, `Edit ${title}`);
    await byRole(week, 'form', 'Reflection');
    await week.keyboard.press('2');
    await press(week, 'Save changes');
    await until(async () => (await text(week)).includes('Presence 2 of 5'), { what: 'the edit' });
    await press(week, `Delete ${title}`);
    await until(async () => !(await text(week)).includes('Presence 2 of 5'), { what: 'deletion' });
    await press(week, 'Undo');
    await until(async () => (await text(week)).includes('Presence 2 of 5'), { what: 'the undo' });
    await press(week, 'Previous week');
    await until(async () => (await text(week)).includes('A quiet week here'), {
      what: 'last week',
    });
    await press(week, 'Next week');
    await byRole(week, 'list', 'Reflections');
    await week.close();
  });

  test('a talk without a call can be logged, also while a meeting begins', async () => {
    popup = await openPopup();
    await press(popup, 'Reflect on a talk');
    await byRole(popup, 'form', 'Reflection');
    await popup.keyboard.press('4');
    await popup.close();
    popup = await openPopup();
    await byRole(popup, 'form', 'Reflection');
    const began = await open.driver.openPage(room('meet.google.com', 'opq-rstu-vwx'));
    await until(
      async () => (await readRows(open.driver)).meetings.some(({ phase }) => phase === 'lobby'),
      { what: 'the lobby' },
    );
    await popup.bringToFront();
    await byRole(popup, 'button', /^Cue for /);
    await byRole(popup, 'form', 'Reflection');
    await began.close();
    await popup.keyboard.press('5');
    await popup.keyboard.press('Enter');
    await byRole(popup, 'status', 'Saved');
    expect((await readRows(open.driver)).reflections).toHaveLength(2);
    await popup.close();
  });

  // What axe reads is the same in either browser, and Firefox cannot be asked for dark.
  const themes = name === 'chromium' ? (['light', 'dark'] as const) : ([] as const);
  test.each(themes)('axe finds nothing on any screen in the %s', async (theme) => {
    for (const path of [
      '/popup.html',
      '/options.html',
      '/options.html#cues',
      '/options.html#people',
      '/options.html#promises',
      '/options.html#data',
      '/options.html#settings',
    ]) {
      const page = await open.driver.openPage(open.driver.extensionUrl(path));
      if (name === 'chromium') await setTheme(page, theme);
      await byRole(page, 'heading', /./);
      expect(await axeViolations(page), path).toEqual([]);
      await page.close();
    }
  });

  test('nothing was asked of the network but the pages that were opened', () => {
    const hosts = new Set(open.demo.requests.map(({ host }) => host));
    expect([...hosts]).toEqual(['meet.google.com']);
  });
});
