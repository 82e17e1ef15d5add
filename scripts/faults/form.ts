import type { Page } from 'puppeteer-core';
import { techniques } from '../../utils/cues/cue.ts';
import type { Fields } from '../../utils/reflections/reflection.ts';

/** What stands in a form; a place to jot asks for no answers. */
export type Form = Fields & { readonly jot?: boolean };

/** What stands in the reflection form of a page, or in its place to jot; undefined when it has none. */
export function readForm(page: Page): Promise<Form | undefined> {
  return page.evaluate((names) => {
    const form = document.querySelector('.reflection');
    if (!form) return undefined;
    const chosen = (at: number) =>
      form
        .querySelectorAll('[role="radiogroup"]')
        [at]?.querySelector<HTMLInputElement>('input:checked')?.value;
    const value = (selector: string, at = 0) =>
      form.querySelectorAll<HTMLInputElement>(selector)[at]?.value ?? '';
    const energy = chosen(1);
    const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
    return {
      ...(form.closest('.jot') ? { jot: true } : {}),
      presence: chosen(0) === undefined ? undefined : Number(chosen(0)),
      ...(energy === undefined ? {} : { energy }),
      practised: names.filter((_, at) => boxes[at]?.checked),
      recognised: value('input[list]'),
      promise: value('textarea', 0),
      due: value('input[type="date"]'),
      line: value('textarea', 1),
    };
  }, techniques) as Promise<Form | undefined>;
}

/** Fields as a text, to be compared. */
export function formText({ practised, ...fields }: Fields): string {
  const { presence, energy = '', recognised, promise, due, line } = fields;
  return JSON.stringify([presence, energy, [...practised].sort(), recognised, promise, due, line]);
}

/** Chooses an answer of a question of the form, by its place. */
export async function choose(page: Page, question: number, answer: number): Promise<void> {
  await page.evaluate(
    (group, at) => {
      const groups = document.querySelectorAll('.reflection [role="radiogroup"]');
      groups[group]?.querySelectorAll('input')[at]?.click();
    },
    question,
    answer,
  );
}

/** The text fields of the form, as they can be found. */
export const textFields = {
  recognised: { selector: 'input[list]', at: 0 },
  promise: { selector: 'textarea', at: 0 },
  line: { selector: 'textarea', at: 1 },
} as const;

/** Unfolds what stands behind "Add", and puts the caret at the end of a text field. */
export async function caretIn(page: Page, field: keyof typeof textFields): Promise<void> {
  await page.evaluate(() => document.querySelector<HTMLElement>('button.add')?.click());
  const { selector, at } = textFields[field];
  await page.waitForSelector(`.reflection ${selector}`);
  await page.evaluate(
    (found, index) => {
      const boxes = document.querySelectorAll<HTMLInputElement>(`.reflection ${found}`);
      const box = boxes[index];
      box?.focus();
      box?.setSelectionRange(box.value.length, box.value.length);
    },
    selector,
    at,
  );
}

/** Ticks or clears a technique, by its place. */
export async function tick(page: Page, at: number): Promise<void> {
  await page.evaluate((index) => {
    const boxes = document.querySelectorAll<HTMLInputElement>('.reflection input[type="checkbox"]');
    boxes[index]?.click();
  }, at);
}

/** What the page says went wrong; undefined when it says nothing. */
export function alertOf(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.querySelector('[role="alert"]')?.textContent ?? undefined);
}

/** Presses the button that hands the form in. */
export async function pressSubmit(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelector<HTMLFormElement>('form')?.requestSubmit());
}
