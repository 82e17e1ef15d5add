import type { Page } from 'puppeteer-core';
import { ask } from '../../../scripts/ask.ts';
import { byRole, until } from '../../../scripts/page.ts';
import { emptyPerson } from '../../../utils/people/person.ts';
import type { Driver } from './browser.ts';

/** Adds people by their names, each with the id that is the name. */
export function addNamed(driver: Driver, ...names: readonly string[]): Promise<void> {
  return ask(driver.inside, 'addPeople', {
    people: names.map((name) => ({ ...emptyPerson, id: name, name, aliases: [], emails: [] })),
  });
}

export function textOf(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText);
}

/** Waits until a page says something. */
export async function says(page: Page, words: RegExp | string): Promise<void> {
  const said = (text: string) =>
    typeof words === 'string' ? text.includes(words) : words.test(text);
  let text = '';
  const look = async () => {
    text = await textOf(page);
    return said(text);
  };
  await until(look, { what: `the words ${words}` }).catch((error: Error) => {
    throw new Error(`${error.message}; it says: ${text}`);
  });
}

/** Presses the button of a page and waits until it says that it copied; resolves to what a paste gives. */
export async function copied(page: Page, button: string): Promise<string> {
  await page.bringToFront();
  await (await byRole(page, 'button', button)).click();
  await byRole(page, 'status', 'Copied');
  await page.evaluate(() => {
    const box = document.createElement('textarea');
    box.id = 'pasted';
    document.body.append(box);
    box.focus();
  });
  await page.keyboard.down('Control');
  await page.keyboard.press('v', { commands: ['Paste'] });
  await page.keyboard.up('Control');
  return page.evaluate(() => {
    const box = document.querySelector<HTMLTextAreaElement>('#pasted');
    box?.remove();
    return box?.value ?? '';
  });
}

/** Opens what is folded behind these words. */
export async function unfold(page: Page, words: string): Promise<void> {
  const summary = await page.waitForSelector(`summary::-p-text(${words})`);
  await summary?.click();
}

/** Puts a long text into a field at once, as pasting does. */
export async function putInto(page: Page, field: string, text: string): Promise<void> {
  await (await byRole(page, 'textbox', field)).evaluate((element, value) => {
    const box = element as HTMLTextAreaElement;
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(box, value);
    box.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
}

/** The local day so many days from today. */
export function dayFromNow(days: number): string {
  const now = new Date();
  const day = new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate() + days));
  return day.toISOString().slice(0, 10);
}
