import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { byRole, until } from '../../scripts/page.ts';
import { openThreshold, phases, press, readRows, room } from './support/threshold.ts';

describe.each(['chromium', 'firefox'] as const)('bad input in %s', (name) => {
  let open: Awaited<ReturnType<typeof openThreshold>>;
  beforeAll(async () => {
    open = await openThreshold(name);
  });
  afterAll(() => open.close());
  const openPopup = () => open.driver.openPage(open.driver.extensionUrl('/popup.html'));

  test('a title is words, whatever it holds, and does not break the popup', async () => {
    const title = `<img src=x onerror="document.title='run'"> שלום 👩🏽‍💻 ${'long '.repeat(2_000)}`;
    const page = await open.driver.openPage(
      room('meet.google.com', 'abc-defg-hij', { title: title.slice(0, 4_000) }),
    );
    await phases(open.driver, ['lobby']);
    // So long a heading pushes the button far down the demo's page.
    await (await byRole(page, 'button', 'Join')).evaluate((button) =>
      (button as HTMLElement).click(),
    );
    await phases(open.driver, ['inCall']);
    await page.close();
    await phases(open.driver, ['ended']);
    const popup = await openPopup();
    await byRole(popup, 'form', 'Reflection');
    const seen = await popup.evaluate(() => ({
      title: document.title,
      images: document.images.length,
      wide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
    }));
    expect(seen).toEqual({ title: 'Threshold', images: 0, wide: false });
    const { meetings } = await readRows(open.driver);
    expect(String(meetings[0]?.title).length).toBeLessThanOrEqual(300);
    await press(popup, 'Skip this one');
    await byRole(popup, 'status', 'Skipped');
    await popup.close();
  });

  test('a page that forges and floods the signal marks at worst itself', async () => {
    open.demo.addPages('plain.daily.co', () => ({ body: '<!doctype html><title>Plain</title>' }));
    const before = (await readRows(open.driver)).meetings.length;
    const page = await open.driver.openPage('https://plain.daily.co/room');
    const took = await page.evaluate(async () => {
      const begun = performance.now();
      for (let second = 0; second < 2; second += 1) {
        for (let index = 0; index < 10_000; index += 1) {
          const junk = [{ toString: () => 'x' }, `a ${index} 1 1 1`, null, '🙂'.repeat(50), index];
          document.dispatchEvent(
            new CustomEvent('threshold:rtc', { detail: junk[index % junk.length] ?? null }),
          );
        }
        await new Promise((resume) => setTimeout(resume, 500));
      }
      return performance.now() - begun;
    });
    expect(took).toBeLessThan(10_000);
    const { meetings, reflections } = await readRows(open.driver);
    expect(meetings.length - before).toBeLessThanOrEqual(1);
    expect(reflections).toEqual([]);
    await page.close();
  });

  test('words reach the database while more are typed', async () => {
    const popup = await openPopup();
    await press(popup, 'Reflect on a talk');
    await byRole(popup, 'form', 'Reflection');
    await popup.keyboard.press('a');
    await (await byRole(popup, 'textbox', 'One line')).focus();
    let kept: unknown;
    for (let key = 0; key < 300 && !kept; key += 1) {
      await popup.keyboard.type('o');
      const { drafts } = await readRows(open.driver);
      kept = drafts.find(({ id }) => id === 'corridor');
    }
    expect(kept).toBeDefined();
    await popup.keyboard.press('Backspace');
    await popup.close();
    await open.driver.inside.evaluate(() => localStorage.clear());
    await open.driver.inside.evaluate(() =>
      chrome.runtime.sendMessage({ threshold: 'dropDraft', body: { id: 'corridor' } }),
    );
  });

  test('a note of 100 000 characters is kept whole', async () => {
    const popup = await openPopup();
    await press(popup, 'Reflect on a talk');
    await byRole(popup, 'form', 'Reflection');
    await popup.keyboard.press('5');
    await popup.keyboard.press('a');
    const line = await byRole(popup, 'textbox', 'One line');
    await line.evaluate((element) => {
      const box = element as HTMLTextAreaElement;
      const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set;
      set?.call(box, `${'word '.repeat(19_999)}word!`);
      box.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await press(popup, 'Save reflection');
    await byRole(popup, 'status', 'Saved');
    const { reflections } = await readRows(open.driver);
    expect(String(reflections[0]?.line)).toHaveLength(100_000);
    await popup.close();
  });
});

describe('storage that does not open', () => {
  let open: Awaited<ReturnType<typeof openThreshold>>;
  beforeAll(async () => {
    open = await openThreshold('firefox', { privateWindows: true });
  });
  afterAll(() => open.close());
  const openPopup = () => open.driver.openPage(open.driver.extensionUrl('/popup.html'));

  test('is said in the popup, and the words are kept', async () => {
    let popup = await openPopup();
    await byRole(popup, 'alert', /cannot open its storage/);
    await popup.keyboard.press('4');
    await popup.keyboard.press('a');
    await (await byRole(popup, 'textbox', 'One line')).type('Ask first');
    await popup.keyboard.press('Enter');
    await byRole(popup, 'alert', /Nothing was saved/);
    await popup.close();
    popup = await openPopup();
    const line = await byRole(popup, 'textbox', 'One line');
    expect(await line.evaluate((box) => (box as HTMLTextAreaElement).value)).toBe('Ask first');
    await popup.close();
    const week = await open.driver.openPage(open.driver.extensionUrl('/options.html'));
    await byRole(week, 'alert', /cannot open its storage/);
  });
});

describe('the worker killed', () => {
  let open: Awaited<ReturnType<typeof openThreshold>>;
  beforeAll(async () => {
    open = await openThreshold('chromium');
  });
  afterAll(() => open.close());

  test('at each step of the main job, nothing is lost or doubled', async () => {
    const page = await open.driver.openPage(room('meet.jit.si', 'Killed', { name: 'Ana' }));
    await phases(open.driver, ['lobby']);
    await open.driver.stopWorker();
    await page.bringToFront();
    await until(async () => (await open.driver.readClosedShadow(page)) !== null, {
      what: 'the card',
    });
    await page.keyboard.press('Escape');
    await until(async () => (await readRows(open.driver)).showings[0]?.state === 'dismissed', {
      what: 'the dismissal to be kept',
    });
    await open.driver.stopWorker();
    await press(page, 'Join');
    await phases(open.driver, ['inCall']);
    await open.driver.stopWorker();
    await page.close();
    await phases(open.driver, ['ended']);
    const popup = await open.driver.openPage(open.driver.extensionUrl('/popup.html'));
    await byRole(popup, 'form', 'Reflection');
    for (const key of ['3', 'q', 'p', 'a'] as const) {
      await open.driver.stopWorker();
      await popup.keyboard.press(key);
    }
    await (await byRole(popup, 'textbox', 'Promise')).type('Send the notes');
    await open.driver.stopWorker();
    await popup.keyboard.press('Enter');
    await byRole(popup, 'status', 'Saved');
    await open.driver.stopWorker();
    const { meetings, reflections, promises, drafts } = await readRows(open.driver);
    expect(meetings).toMatchObject([{ reflection: 'done' }]);
    expect(reflections).toMatchObject([{ presence: 3, energy: 'drained', outcome: 'partly' }]);
    expect(promises).toMatchObject([{ text: 'Send the notes' }]);
    expect(drafts).toEqual([]);
  });
});
