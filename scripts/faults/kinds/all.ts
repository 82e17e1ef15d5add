import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../browsers.ts';
import { oneOf, type Run } from '../context.ts';
import type { Call } from '../model.ts';
import { seen } from '../steps/calls.ts';
import { breakStorage } from './storage.ts';

/** One kind of fault. */
export interface Fault {
  readonly name: string;
  readonly weight: number;
  readonly in: readonly BrowserName[];
  /** Whether it strikes before the step, to last through it; the others strike in the middle. */
  readonly before?: boolean;
  readonly strike: (run: Run, page?: Page) => Promise<void>;
}

const both = ['chromium', 'firefox'] as const;

export const faults: readonly Fault[] = [
  { name: 'worker stopped', weight: 6, in: ['chromium'], strike: stopWorker },
  { name: 'page closed', weight: 5, in: both, strike: closePage },
  { name: 'tab killed', weight: 3, in: ['chromium'], strike: killTab },
  { name: 'call tab closed', weight: 2, in: both, strike: closeCall },
  { name: 'browser killed', weight: 2, in: both, strike: killBrowser },
  { name: 'extension updated', weight: 2, in: both, strike: update },
  { name: 'storage fails', weight: 4, in: both, before: true, strike: failStorage },
];

async function stopWorker({ session }: Run): Promise<void> {
  const devtools = await session.inside().createCDPSession();
  await devtools.send('ServiceWorker.enable');
  await devtools.send('ServiceWorker.stopAllWorkers');
  await devtools.detach();
}

/** The page of the step, else the popup. */
async function closePage(run: Run, at?: Page): Promise<void> {
  const page = at ?? run.popup;
  await page?.close({ runBeforeUnload: false }).catch(() => undefined);
  forget(run, page);
}

/** The renderer dies; a person sees a sad tab and closes it. */
async function killTab(run: Run, at?: Page): Promise<void> {
  const page = at ?? run.popup;
  if (!page || page.isClosed()) return;
  const devtools = await page.createCDPSession();
  // A crashed page never answers.
  const crashed = new Promise((resolve) => page.once('error', resolve));
  devtools.send('Page.crash').catch(() => undefined);
  await crashed;
  const own = page.url().startsWith('chrome-extension:');
  await page.close();
  forget(run, page);
  // All pages of the extension share a process, and die together.
  if (own) await loseExtensionPages(run);
}

async function closeCall(run: Run): Promise<void> {
  const open = [...run.model.calls.values()].filter(({ page }) => page);
  if (open.length === 0) return;
  const call = oneOf(run.random, open);
  await call.page?.close().catch(() => undefined);
  cut(call);
  await seen(run, call);
}

async function killBrowser(run: Run): Promise<void> {
  const now = Date.now();
  await run.session.kill();
  // What the first of two kills took stays taken.
  for (const typed of run.model.drafts.values()) typed.killedAt ??= now;
  run.popup = undefined;
  run.options = undefined;
  delete run.deleted;
  for (const call of run.model.calls.values()) if (call.page) cut(call);
}

/** Under open calls: their pages stay, the extension's own are closed. */
async function update(run: Run): Promise<void> {
  const now = Date.now();
  noteClosed(run);
  for (const call of run.model.calls.values()) if (call.page) call.updatedAt = now;
  await run.session.update();
  run.popup = undefined;
  run.options = undefined;
  delete run.deleted;
}

async function failStorage(run: Run): Promise<void> {
  await breakStorage(run, {
    after: run.random.below(6),
    how: oneOf(run.random, ['throws', 'aborts'] as const),
  });
}

async function loseExtensionPages(run: Run): Promise<void> {
  noteClosed(run);
  await run.session.replaceInside();
  for (const page of [run.popup, run.options]) await page?.close().catch(() => undefined);
  run.popup = undefined;
  run.options = undefined;
  delete run.deleted;
}

function forget(run: Run, page: Page | undefined): void {
  if (!page) return;
  noteClosed(run);
  if (run.popup === page) run.popup = undefined;
  if (run.options === page) run.options = undefined;
  for (const call of run.model.calls.values()) if (call.page === page) cut(call);
}

function cut(call: Call): void {
  delete call.page;
  call.state = 'over';
  call.cutAt = Date.now();
}

function noteClosed({ model }: Run): void {
  for (const typed of model.drafts.values()) {
    typed.closedAt = [...(typed.closedAt ?? []), Date.now()];
  }
}
