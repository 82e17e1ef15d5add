import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { byRole } from '../../page.ts';
import { oneOf, type Run, type Step, type Strike } from '../context.ts';
import { pressSubmit } from '../form.ts';
import { handIn } from '../handIn.ts';
import { exportOf } from '../importFile.ts';
import { personState, promiseState, whole } from '../model.ts';
import { openAnew, openOptions } from './week.ts';

const steps: readonly Step[] = [
  { name: 'add a person', weight: 2, possible: () => true, play: addPerson },
  { name: 'add a promise', weight: 2, possible: () => true, play: addPromise },
  { name: 'keep a promise', weight: 2, possible: (run) => openOnes(run).length > 0, play: keep },
  { name: 'import a file', weight: 2, possible: () => true, play: importFile },
];
export default steps;

async function addPerson(run: Run, strike?: Strike): Promise<void> {
  const page = await openOptions(run, 'people/new');
  const word = run.newWord();
  const name = `${word} Maier`;
  await page.waitForSelector('form.person-form');
  await fill(page, 'form.person-form input', name);
  const { hash } = new URL(page.url());
  const saved = () =>
    page.evaluate(
      (own, before) => location.hash !== before && document.body.textContent.includes(own),
      name,
      hash,
    );
  const next = personState(name, '');
  const press = () => pressSubmit(page);
  await handIn(run, { page, word, kind: 'person', next, press, saved }, strike);
}

async function addPromise(run: Run, strike?: Strike): Promise<void> {
  const page = await openOptions(run, 'promises');
  const word = run.newWord();
  const text = `${word} send the figures`;
  if (!(await page.$('form.log-form'))) await (await byRole(page, 'button', 'Add promise')).click();
  await page.waitForSelector('form.log-form textarea');
  await fill(page, 'form.log-form textarea', text);
  const saved = () => page.evaluate(() => document.querySelector('form.log-form') === null);
  const next = promiseState(text, 'open');
  const press = () => pressSubmit(page);
  await handIn(run, { page, word, kind: 'promise', next, press, saved }, strike);
}

/** Writes into a field in place of whatever an earlier, broken visit left in it. */
async function fill(page: Page, selector: string, text: string): Promise<void> {
  await page.evaluate((found) => {
    const box = document.querySelector<HTMLInputElement>(found);
    box?.focus();
    box?.select();
  }, selector);
  await page.keyboard.type(text);
}

/** The words of the promises, written by themselves, that are open. */
function openOnes({ model }: Run): string[] {
  return [...model.things].flatMap(([word, { kind, states }]) =>
    kind === 'promise' && states[0]?.includes('"open"') ? [word] : [],
  );
}

async function keep(run: Run, strike?: Strike): Promise<void> {
  const page = await openOptions(run, 'promises');
  const label = /^w\d+/;
  await page.waitForSelector('ul.promises > li button[aria-label^="Keep"]');
  const texts = await page.evaluate(() =>
    [...document.querySelectorAll('ul.promises > li')]
      .filter((item) => item.querySelector('button[aria-label^="Keep"]'))
      .map((item) => item.querySelector('.own-words')?.textContent ?? ''),
  );
  // The list shows a part at first; the others wait for another time.
  const words = openOnes(run).filter((word) => texts.some((text) => text.startsWith(`${word} `)));
  if (words.length === 0 || !label.test(words[0] ?? '')) return;
  const word = oneOf(run.random, words);
  const text = texts.find((one) => one.startsWith(`${word} `)) ?? '';
  const press = () => pressKeep(page, text, 'Keep');
  const saved = async () => !(await hasKeep(page, text));
  const next = promiseState(text, 'kept');
  await handIn(run, { page, word, kind: 'promise', next, press, saved }, strike);
}

async function pressKeep(page: Page, text: string, name: string): Promise<void> {
  await page.evaluate(
    (start) => document.querySelector<HTMLButtonElement>(`button[aria-label^="${start}"]`)?.click(),
    `${name} “${text}”`,
  );
}

function hasKeep(page: Page, text: string): Promise<boolean> {
  return page.evaluate(
    (start) => document.querySelector(`button[aria-label^="${start}"]`) !== null,
    `Keep “${text}”`,
  );
}

async function importFile(run: Run, strike?: Strike): Promise<void> {
  const page = await openAnew(run, 'data');
  const word = run.newWord();
  const path = join(run.session.folder, `${word}.json`);
  writeFileSync(path, JSON.stringify(exportOf(word)));
  const input = (await page.waitForSelector(
    'section[aria-labelledby="import-title"] input[type="file"]',
  )) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
  await page.waitForSelector('.preview button.primary');
  const saved = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('[role="status"]')].some((one) =>
        one.textContent?.startsWith('Done.'),
      ),
    );
  const press = () =>
    page.evaluate(() =>
      document.querySelector<HTMLButtonElement>('.preview button.primary')?.click(),
    );
  await handIn(run, { page, word, kind: 'import', next: whole, press, saved }, strike);
}
