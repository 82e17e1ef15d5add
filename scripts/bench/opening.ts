import type { Page } from 'puppeteer-core';
import { openMetered, type Subject } from './subjects.ts';

/** Opens the popup's page, which presses a key until one is accepted. */
export async function openPopup(subject: Subject): Promise<{ page: Page; opened: Opened }> {
  const { page, cpu } = await openMetered(subject);
  await page.setViewport({ width: 400, height: 600 });
  await page.evaluateOnNewDocument(pressUntilAccepted);
  await page.goto(subject.extensionUrl('/popup.html'));
  const usable = await told(page);
  return { page, opened: { usable, cpu: await cpu() } };
}

interface Opened {
  /** From when the page was asked for until it took a key (ms). */
  readonly usable: number;
  /** CPU time of its main thread until then (ms). */
  readonly cpu: number;
}

/** In the page: a key every millisecond; tells when the first was taken, since the page was asked for (ms). */
function pressUntilAccepted(): void {
  const { scheduler } = window as never as {
    scheduler: { postTask(work: () => void, options: { delay: number }): void };
  };
  const press = () => {
    const event = new KeyboardEvent('keydown', { key: '4', bubbles: true, cancelable: true });
    const target = document.activeElement ?? document;
    if (target.dispatchEvent(event)) scheduler.postTask(press, { delay: 1 });
    else document.documentElement.dataset.took = String(performance.now());
  };
  press();
}

/** Opens a screen; resolves to when something of it stands there, since it was asked for (ms). */
export async function openScreen(
  subject: Subject,
  path: string,
  sign: string,
): Promise<{ page: Page; shown: number }> {
  const page = await subject.browser.newPage();
  await page.evaluateOnNewDocument((selector) => {
    const look = () => {
      if (!document.querySelector(selector)) requestAnimationFrame(look);
      else document.documentElement.dataset.took = String(performance.now());
    };
    look();
  }, sign);
  await page.goto(subject.extensionUrl(path));
  return { page, shown: await told(page) };
}

async function told(page: Page): Promise<number> {
  const handle = await page.waitForFunction(() => document.documentElement.dataset.took, {
    polling: 20,
    timeout: 60_000,
  });
  return Number(await handle.jsonValue());
}

/** Presses the form's button; resolves to how long it took until the page said that it was saved (ms). */
export function save(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((done, fail) => {
        const button = document.querySelector<HTMLElement>('form [type="submit"]');
        if (!button) return fail(new Error('There is nothing to save'));
        const begun = performance.now();
        const observer = new MutationObserver(() => {
          if (document.querySelector('[role="status"]')?.textContent !== 'Saved') return;
          observer.disconnect();
          done(performance.now() - begun);
        });
        observer.observe(document, { subtree: true, childList: true, characterData: true });
        button.click();
      }),
  );
}

/** Types into the search field; resolves to how long it took until what was found is another (ms). */
export function search(page: Page, text: string): Promise<number> {
  return page.evaluate(
    (asked) =>
      new Promise<number>((done, fail) => {
        const field = document.querySelector<HTMLInputElement>('input[type="search"]');
        const status = () => document.querySelector('main > [role="status"]')?.textContent;
        if (!field) return fail(new Error('There is no search'));
        const before = status();
        const begun = performance.now();
        const look = () => {
          if (status() === before || !document.querySelector('.found h3')) {
            requestAnimationFrame(look);
          } else done(performance.now() - begun);
        };
        // React hears of a value only when it is set past its own setter.
        const prototype = Object.getPrototypeOf(field) as object;
        Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, asked);
        field.dispatchEvent(new Event('input', { bubbles: true }));
        look();
      }),
    text,
  );
}
