import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Demo, startDemo } from '../../demo/server.ts';
import type { BrowserName } from '../browsers.ts';
import {
  closeWelcome,
  installExtension,
  type Launched,
  launchBrowser,
  openPage,
} from '../launch.ts';
import { until } from '../page.ts';
import { isAlive } from './context.ts';
import { collectErrors, type Errors } from './errors.ts';
import { type Kept, readKept } from './rows.ts';
import { evaluateInWorker, watchWorkers } from './workers.ts';

const workerPath = '/background.js';

/** One browser on one profile, through every kill and update. */
export interface Session {
  readonly name: BrowserName;
  readonly demo: Demo;
  readonly errors: Errors;
  /** A folder for files that are handed to the browser. */
  readonly folder: string;
  /** A page of the extension that stays in the background. */
  inside(): Page;
  /** Opens a page of the extension. */
  open(path: string): Promise<Page>;
  /** Opens a page of the web. */
  visit(url: string): Promise<Page>;
  kept(): Promise<Kept>;
  /** Runs a function in the background, which is woken for it; it is given the background's global object. */
  inBackground<T>(task: (world: typeof globalThis, given: T) => void, given: T): Promise<void>;
  /** SIGKILL for the browser and all its processes. */
  kill(): Promise<void>;
  /** Puts the next version of the extension in place of this one; its pages are closed with it. */
  update(): Promise<void>;
  /** Opens the page inside anew, after the extension's process died. */
  replaceInside(): Promise<void>;
  /** Starts the browser again if it was killed, and comes back to the page inside if that is gone. */
  ready(): Promise<void>;
  close(): Promise<void>;
}

interface Request {
  readonly name: BrowserName;
  /** The browser's program. */
  readonly path: string;
  /** The build; it is copied, so that its version can be raised. */
  readonly build: string;
}

/** Starts a browser with a copy of the build, on a profile of its own. */
export async function startSession({ name, path, build }: Request): Promise<Session> {
  const folder = mkdtempSync(join(tmpdir(), 'threshold-faults-'));
  const profile = join(folder, 'profile');
  const extension = join(folder, 'extension');
  cpSync(build, extension, { recursive: true });
  const demo = await startDemo();
  const start = () => launchBrowser(name, { path, extension, proxyPort: demo.proxyPort, profile });
  let launched: Launched | undefined = await start();
  const { extensionUrl } = launched;
  const errors = collectErrors(extensionUrl('/'));
  // Chromium only: Firefox's automation does not see the background page.
  const hearWorkers = (running: Launched) =>
    name === 'chromium' &&
    watchWorkers(running.browser, extensionUrl(workerPath), errors.hearWorker);
  await hearWorkers(launched);
  let inside: Page | undefined;
  let version = 0;

  async function visit(url: string): Promise<Page> {
    if (!launched) throw new Error('The browser is not running');
    const page = await openPage(launched.browser, url, (opened) => errors.hear(opened));
    return page;
  }
  async function ready(): Promise<void> {
    if (!launched) {
      launched = await start();
      await hearWorkers(launched);
    }
    if (await isAlive(inside)) return;
    inside = await visit(extensionUrl('/icon/16.png'));
  }
  function insidePage(): Page {
    if (!inside) throw new Error('There is no page inside');
    return inside;
  }
  await ready();
  await closeWelcome(insidePage());
  return {
    name,
    demo,
    errors,
    folder,
    inside: insidePage,
    open: (page) => visit(extensionUrl(page)),
    visit,
    kept: () => readKept(insidePage()),
    async inBackground(task, given) {
      if (launched) await runInBackground(name, launched, insidePage(), String(task), given);
    },
    async kill() {
      const child = launched?.browser.process();
      launched = undefined;
      inside = undefined;
      if (!child?.pid) return;
      const ended = new Promise((resolve) => child.once('exit', resolve));
      process.kill(-child.pid, 'SIGKILL');
      await ended;
      // Automation takes its preferences out of Firefox's profile when Firefox ends, and not at once.
      const copies = ['prefs.js', 'user.js'].map((file) => join(profile, `${file}.puppeteer`));
      await until(() => !copies.some(existsSync), { what: 'the profile to be given back' });
    },
    async update() {
      if (!launched) return;
      version += 1;
      raiseVersion(extension, version);
      const before = inside;
      inside = undefined;
      await installExtension(name, launched.browser, extension);
      if (name === 'firefox') return;
      await until(() => before?.isClosed() ?? true, { what: 'the old version’s pages to close' });
    },
    async replaceInside() {
      await inside?.close().catch(() => undefined);
      inside = undefined;
      await ready();
    },
    ready,
    async close() {
      await launched?.browser.close();
      await demo.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function raiseVersion(extension: string, by: number): void {
  const path = join(extension, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { version: string };
  writeFileSync(path, JSON.stringify({ ...manifest, version: `1.0.${by}` }));
}

/** Chromium's worker is reached from outside; Firefox's background is a page that others of its kind reach. */
async function runInBackground(
  name: BrowserName,
  { browser, extensionUrl }: Launched,
  inside: Page,
  task: string,
  given: unknown,
): Promise<void> {
  const call = `(${task})(%, ${JSON.stringify(given) ?? 'undefined'})`;
  if (name === 'firefox') {
    await inside.evaluate(
      `browser.runtime.getBackgroundPage().then((background) => { ${call.replace('%', 'background')} })`,
    );
    return;
  }
  // Any message wakes it.
  const wake = () => inside.evaluate(() => chrome.runtime.sendMessage('wake').catch(() => false));
  await evaluateInWorker(browser, extensionUrl(workerPath), wake, call.replace('%', 'globalThis'));
}
