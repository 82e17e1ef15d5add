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
  { timeout = 20_000, what }: Waiting,
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
  const exact =
    typeof name === 'string' && `::-p-aria([name=${JSON.stringify(name)}][role="${role}"])`;
  let match: ElementHandle<Element> | null = null;
  let seen: string[] = [];
  const look = async () => {
    if (exact) match = await page.$(exact);
    if (match) return true;
    // A status has no name of its own: it goes by what it says.
    seen = [];
    for (const element of await page.$$(`::-p-aria([role="${role}"])`)) {
      const text = await element.evaluate(
        (node) => node.getAttribute('aria-label') ?? node.textContent ?? '',
      );
      seen.push(text);
      if (typeof name === 'string' ? text === name : name.test(text)) match = element;
    }
    return match !== null;
  };
  await until(look, { what: `${role} ${name}` }).catch((error: Error) => {
    throw new Error(`${error.message}; there are: ${seen.join(' | ')}`);
  });
  if (!match) throw new Error(`No ${role} ${name}`);
  return match;
}
