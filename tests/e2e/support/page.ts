import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ElementHandle, Page } from 'puppeteer-core';

interface Waiting {
  /** ms. */
  readonly timeout?: number;
  /** What is waited for, for the message when it does not come. */
  readonly what: string;
}

const between = 100;

/** Waits until a condition holds; throws with `what` when it does not come. */
export async function until(
  holds: () => unknown | Promise<unknown>,
  { timeout = 10_000, what }: Waiting,
): Promise<void> {
  const end = Date.now() + timeout;
  for (;;) {
    if (await holds()) return;
    if (Date.now() > end) throw new Error(`Waited ${timeout} ms in vain for ${what}`);
    await new Promise((resume) => setTimeout(resume, between));
  }
}

/** Waits for the element that assistive technology knows by this role and name. */
export async function byRole(
  page: Page,
  role: string,
  name: string | RegExp,
): Promise<ElementHandle<Element>> {
  if (typeof name === 'string') {
    const selector = `::-p-aria([name=${JSON.stringify(name)}][role="${role}"])`;
    const found = await page.waitForSelector(selector, { timeout: 15_000 }).catch(() => null);
    if (found) return found;
  }
  let match: ElementHandle<Element> | undefined;
  const seen: string[] = [];
  await until(
    async () => {
      seen.length = 0;
      for (const element of await page.$$(`::-p-aria([role="${role}"])`)) {
        const text = await element.evaluate(
          (node) => node.getAttribute('aria-label') ?? node.textContent ?? '',
        );
        seen.push(text);
        if (typeof name === 'string' ? text === name : name.test(text)) match = element;
      }
      return match;
    },
    { timeout: typeof name === 'string' ? 1 : 15_000, what: `${role} ${name}` },
  ).catch((error: Error) => {
    throw new Error(`${error.message}; there are: ${seen.join(' | ')}`);
  });
  if (!match) throw new Error(`No ${role} ${name}`);
  return match;
}

/** Light or dark, as the system would ask for it. */
export async function setTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on a page, by rule, with the elements. */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    interface Result {
      violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[];
    }
    const { axe: run } = window as never as { axe: { run(): Promise<Result> } };
    const { violations } = await run.run();
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 200)).join(', ')}`,
    );
  });
}
