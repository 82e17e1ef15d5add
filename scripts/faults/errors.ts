import type { CDPSession, Page } from 'puppeteer-core';

/** Collects what no code of ours caught: in the worker, in pages of the extension and in content scripts. */
export interface Errors {
  /** Hears a page that was opened. */
  hear(page: Page): void;
  /** Hears a worker that started. */
  hearWorker(worker: CDPSession): Promise<void>;
  /** Takes out what was heard since the last time. */
  take(): string[];
}

/** `own` is the start of every address of the extension. */
export function collectErrors(own: string): Errors {
  let heard: string[] = [];
  const isOurs = (page: Page, where = '') => where.startsWith(own) || page.url().startsWith(own);
  return {
    hear(page) {
      page.on('pageerror', (error) => {
        const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
        if (text.includes(own) || page.url().startsWith(own)) heard.push(`page: ${text}`);
      });
      page.on('console', (message) => {
        if (message.type() !== 'error') return;
        if (isOurs(page, message.location().url)) heard.push(`console: ${message.text()}`);
      });
    },
    async hearWorker(worker) {
      worker.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) => {
        heard.push(`worker: ${exception?.description ?? text}`);
      });
      worker.on('Runtime.consoleAPICalled', ({ type, args }) => {
        if (type === 'error') heard.push(`worker console: ${args[0]?.value ?? ''}`);
      });
      worker.on('Log.entryAdded', ({ entry }) => {
        if (entry.level === 'error') heard.push(`worker log: ${entry.text}`);
      });
      await Promise.all([worker.send('Runtime.enable'), worker.send('Log.enable')]);
    },
    take() {
      const taken = heard;
      heard = [];
      return taken;
    },
  };
}
