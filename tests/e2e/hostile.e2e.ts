import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { builtInPage } from '../../demo/pages.ts';
import { until } from '../../scripts/page.ts';
import { foreignRequests } from './support/network.ts';
import { openThreshold, press, readRows, room } from './support/threshold.ts';

const title = 'Weekly team sync';

/** What `snoop.js` keeps in its page. */
interface Found {
  readonly calls: readonly string[];
  readonly errors: readonly string[];
}
type Hostile = typeof globalThis & {
  found: Found;
  find(text: string, ...rest: boolean[]): boolean;
};

describe.each(['chromium', 'firefox'] as const)('a hostile page in %s', (name) => {
  let open: Awaited<ReturnType<typeof openThreshold>>;
  let page: Page;
  let rooms = 0;
  const card = () => open.driver.readClosedShadow(page);
  const cardStands = () =>
    until(async () => (await card()) !== null, { timeout: 30_000, what: 'the card' });

  /** Opens a room, a new one each time, whose own first script is `attack`. */
  async function enter(attack: string): Promise<void> {
    rooms += 1;
    const code = `abc-defg-hi${'abcdefghijklmnopqrstuvwxyz'[rooms]}`;
    page = await open.driver.openPage(room('meet.google.com', code, { title, attack }));
  }

  /** Cues are shown a few times a day at most, and never again once dismissed: each test begins anew. */
  function forgetShowings(): Promise<void> {
    return open.driver.inside.evaluate(async () => {
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const db = await done(indexedDB.open('threshold'));
      await done(db.transaction('showings', 'readwrite').objectStore('showings').clear());
      db.close();
    });
  }

  // Two pages at one address would be taken for each other.
  afterEach(async () => {
    if (!page.isClosed()) await page.close();
    await forgetShowings();
  });

  beforeAll(async () => {
    open = await openThreshold(name);
    open.demo.addPages('meet.google.com', (url) => {
      if (url.pathname.startsWith('/hostile/')) {
        return { type: 'text/javascript', body: readFileSync(`tests/pages${url.pathname}`) };
      }
      const attack = url.searchParams.get('attack');
      if (!attack) return undefined;
      const built = builtInPage(url);
      const script = `<head><script src="/hostile/${attack}.js"></script>`;
      return { ...built, body: String(built.body).replace('<head>', script) };
    });
    // The install puts the scripts into tabs that are open then, after their own: it is over once
    // a card stands.
    await enter('quiet');
    await cardStands();
    await page.close();
    await forgetShowings();
  });
  afterAll(() => open.close());

  test('that replaces every native is never called by us, and learns no word of the card', async () => {
    await enter('snoop');
    await cardStands();
    // The button's words are the same for everyone, and plain text.
    const own = (line: string) => line.length > 12 && line !== 'Three breaths';
    const words = ((await card()) ?? '').split('\n').filter(own);
    expect(words.length).toBeGreaterThan(2);
    const learnt = await page.evaluate(async (lines) => {
      const view = globalThis as Hostile;
      const host = document.querySelector<HTMLElement>('html > div');
      const reports = new Promise((resume) => {
        document.addEventListener('threshold:rtc', resume, { once: true });
      });
      const connection = new RTCPeerConnection();
      await reports;
      connection.close();
      if (!host) throw new Error('No host');
      getSelection()?.selectAllChildren(host);
      const selected = getSelection()?.toString();
      document.execCommand('selectAll');
      const { left, top } = { left: innerWidth - 100, top: innerHeight - 60 };
      return {
        calls: view.found.calls.filter((call) => call !== 'RegExp exec'),
        errors: view.found.errors,
        text: document.documentElement.outerHTML + selected + getSelection()?.toString(),
        guessed: lines.filter((line) => view.find(line.slice(0, 12), true, false, true)),
        root: host.shadowRoot,
        attributes: host.getAttributeNames(),
        children: host.childNodes.length,
        animated: document.getAnimations().length,
        hit: document.elementsFromPoint(left, top).map((element) => element.nodeName),
        resources: performance
          .getEntriesByType('resource')
          .filter(({ name }) => /-extension:/.test(name)),
      };
    }, words);
    for (const line of words) expect(learnt.text).not.toContain(line);
    expect(learnt).toMatchObject({
      calls: [],
      errors: [],
      guessed: [],
      root: null,
      attributes: [],
      children: 0,
      animated: 0,
      resources: [],
    });
    expect(new Set(learnt.hit)).not.toContain('ASIDE');
  });

  test('that makes shadow roots open and sees each removal gets nothing of the card', async () => {
    await enter('shadow');
    await cardStands();
    const found = await page.evaluate(() => {
      const { found: kept } = globalThis as unknown as { found: Record<string, unknown[]> };
      return kept;
    });
    expect(found).toEqual({ roots: [], seen: ['DIV'], removed: [] });
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await until(async () => (await card()) === null, { what: 'the card to go' });
    expect(await page.evaluate(() => document.querySelector('html > div'))).toBeNull();
  });

  test('that clobbers the document by names harms itself alone', async () => {
    await enter('clobber');
    const shadowed = await page.evaluate(() => typeof document.querySelector !== 'function');
    expect(shadowed).toBe(true);
    await page.close();
    await forgetShowings();
    await enter('quiet');
    await cardStands();
  });

  test('that takes the card away again and again starts no fight', async () => {
    await enter('remover');
    await until(() => page.evaluate(() => (globalThis as unknown as { taken: number }).taken > 0), {
      timeout: 30_000,
      what: 'the card to be taken away',
    });
    await page.evaluate(() => new Promise((resume) => setTimeout(resume, 3_000)));
    expect(
      await page.evaluate(() => (globalThis as unknown as { taken: number }).taken),
    ).toBeLessThan(4);
    await press(page, 'Join');
    await until(
      async () => (await readRows(open.driver)).meetings.some(({ phase }) => phase === 'inCall'),
      { timeout: 30_000, what: 'the call to be seen all the same' },
    );
  });

  test('cannot press the card’s button or its key', async () => {
    await enter('quiet');
    await cardStands();
    const before = (await readRows(open.driver)).showings;
    await page.evaluate(() => {
      const host = document.querySelector<HTMLElement>('html > div');
      for (const target of [host, document, window, document.body]) {
        for (const type of ['click', 'pointerdown', 'mousedown'])
          target?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
        target?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      }
      host?.click();
      postMessage({ threshold: 'dismissCue', body: {} }, '*');
      postMessage({ threshold: 'saveReflection', body: { id: 'x', fields: { presence: 5 } } }, '*');
    });
    const { showings, reflections, drafts } = await readRows(open.driver);
    const states = (rows: typeof showings) => rows.map(({ id, state }) => `${id} ${state}`);
    expect(states(showings)).toEqual(expect.arrayContaining(states(before)));
    expect([...reflections, ...drafts]).toEqual([]);
    expect(await card()).not.toBeNull();
  });

  test('cannot load a file of the extension, there or not, nor speak to it', async () => {
    await enter('quiet');
    const own = open.driver.extensionUrl('/');
    const tried = await page.evaluate(async (origin) => {
      const told: Record<string, string> = {};
      for (const path of ['manifest.json', 'icon/16.png', 'popup.html', 'nothing.here']) {
        told[path] = await fetch(origin + path).then(
          () => 'loaded',
          (error: Error) => `${error.name}: ${error.message}`,
        );
      }
      const { chrome } = globalThis as unknown as {
        chrome?: { runtime?: { sendMessage?: unknown } };
      };
      return {
        told: [...new Set(Object.values(told))],
        speaks: typeof chrome?.runtime?.sendMessage,
      };
    }, own);
    expect(tried.told).toHaveLength(1);
    expect(tried.told[0]).toMatch(/^TypeError/);
    expect(tried.speaks).toBe('undefined');
  });

  test('in a sandboxed frame makes no meeting of its own', async () => {
    const meetingsNow = async () => (await readRows(open.driver)).meetings.length;
    const earlier = await meetingsNow();
    await enter('quiet');
    await until(async () => (await meetingsNow()) > earlier, { what: 'the page’s own meeting' });
    const before = await meetingsNow();
    await page.evaluate(
      async (address) => {
        for (const sandbox of ['allow-scripts', '']) {
          const frame = document.createElement('iframe');
          frame.setAttribute('sandbox', sandbox);
          frame.src = address;
          const loaded = new Promise((resume) => frame.addEventListener('load', resume));
          document.body.append(frame);
          await loaded;
        }
      },
      room('meet.google.com', 'xyz-defg-xyz'),
    );
    const { meetings, reflections } = await readRows(open.driver);
    expect(meetings.length - before).toBeLessThanOrEqual(2);
    expect(reflections).toEqual([]);
  });

  test('the extension asked nothing of the network all that while', () => {
    expect(
      open.demo.requests.map(({ host }) => host).every((host) => host === 'meet.google.com'),
    ).toBe(true);
    expect(foreignRequests(open.demo.refused)).toEqual([]);
  });
});
