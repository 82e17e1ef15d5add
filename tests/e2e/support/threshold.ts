import type { Page } from 'puppeteer-core';
import { startDemo } from '../../../demo/server.ts';
import { byRole, until } from '../../../scripts/page.ts';
import { type Driver, launch } from './browser.ts';

/** A browser with the shipped build, and the demo’s rooms at the vendors’ addresses. */
export async function openThreshold(
  name: 'chromium' | 'firefox',
  options: { profile?: string; privateWindows?: boolean; keepWelcome?: boolean } = {},
) {
  const demo = await startDemo();
  const extension = `.output/${name === 'firefox' ? 'firefox' : 'chrome'}-mv3`;
  const driver = await launch(name, { extension, proxyPort: demo.proxyPort, ...options });
  return {
    demo,
    driver,
    async close() {
      await driver.close();
      await demo.close();
    },
  };
}

type Row = Record<string, unknown> & { id: string };
export type Rows = Record<'meetings' | 'showings' | 'reflections' | 'promises' | 'drafts', Row[]>;

/** Everything the database holds, read in a page of the extension. */
export function readRows({ inside }: Driver): Promise<Rows> {
  return inside.evaluate(async () => {
    const stores = ['meetings', 'showings', 'reflections', 'promises', 'drafts'];
    // Opening a database that is not there would make an empty one.
    const there = (await indexedDB.databases()).some(({ name }) => name === 'threshold');
    if (!there) return Object.fromEntries(stores.map((store) => [store, []])) as never;
    const opening = indexedDB.open('threshold');
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const rows: Record<string, unknown> = {};
    for (const store of stores) {
      if (!db.objectStoreNames.contains(store)) rows[store] = [];
      else {
        const all = db.transaction(store).objectStore(store).getAll();
        rows[store] = await new Promise((resolve) => {
          all.onsuccess = () => resolve(all.result);
        });
      }
    }
    db.close();
    return rows as never;
  });
}

/** Waits until the meetings are in these phases, in the order they began; resolves to them. */
export async function phases(driver: Driver, expected: readonly string[], timeout = 20_000) {
  let seen: Row[] = [];
  await until(
    async () => {
      const { meetings } = await readRows(driver);
      seen = meetings.sort((a, b) => Number(a.createdAt) - Number(b.createdAt));
      return JSON.stringify(seen.map((meeting) => meeting.phase)) === JSON.stringify(expected);
    },
    { timeout, what: `meetings in the phases ${expected.join(', ')}` },
  );
  return seen;
}

/** Opens a room of the demo. */
export function room(host: string, code: string, query: Record<string, string> = {}): string {
  return `https://${host}/${code}?${new URLSearchParams(query)}`;
}

/** Presses a button that is named as a person would name it. */
export async function press(page: Page, name: string): Promise<void> {
  const button = await byRole(page, 'button', name);
  await button.click();
}

/** Waits until the demo room says that so many others are connected. */
export async function connectedTo(page: Page, others: number): Promise<void> {
  await until(
    () =>
      page.evaluate((count) => document.documentElement.dataset.connected === count, `${others}`),
    { timeout: 20_000, what: `${others} others in the room` },
  );
}
