import type { Page } from 'puppeteer-core';
import { until } from '../../page.ts';
import { isAlive, oneOf, type Run, type Step, type Strike } from '../context.ts';
import { checkDraft, draftAt, standsThere, typedFields } from '../drafts.ts';
import { pressSubmit } from '../form.ts';
import { handIn } from '../handIn.ts';
import { fieldsIn, gone, reflectionState } from '../model.ts';
import { answer, typeOn } from '../typing.ts';

/** A deletion can be undone for a minute; the run leaves itself time (ms). */
const undoFor = 40_000;

const steps: readonly Step[] = [
  { name: 'edit in the week', weight: 5, possible: (run) => visible(run).length > 0, play: edit },
  {
    name: 'delete in the week',
    weight: 2,
    possible: (run) => visible(run).length > 2,
    play: remove,
  },
  { name: 'undo a deletion', weight: 12, possible: canUndo, play: undo },
  { name: 'switch weeks', weight: 2, possible: () => true, play: switchWeeks },
];
export default steps;

/** The words of the reflections that are there. */
function visible({ model }: Run): string[] {
  return [...model.things].flatMap(([word, { kind, states }]) =>
    kind === 'reflection' && states[0] !== gone ? [word] : [],
  );
}

/** The options page at a section, opened where it is not open. */
export async function openOptions(run: Run, section: string): Promise<Page> {
  const before = run.options;
  const alive = before && (await isAlive(before));
  const page = alive ? before : await run.session.open(`/options.html#${section}`);
  run.options = page;
  await page.bringToFront();
  await page.evaluate((name) => {
    location.hash = name;
  }, section);
  return page;
}

/** A section as it is when one comes to it, with nothing begun in it. */
export async function openAnew(run: Run, section: string): Promise<Page> {
  const elsewhere = await openOptions(run, 'cues');
  await elsewhere.waitForSelector('a[href="#cues"][aria-current="page"]');
  // While the other section loads, the one before is only hidden, with what was begun in it.
  await elsewhere.waitForFunction(
    () => document.querySelector('form:is(.reflection, .log-form)') === null,
  );
  return openOptions(run, section);
}

/** The week, with no form left open in it. */
async function openWeek(run: Run): Promise<Page> {
  const page = await openOptions(run, 'week');
  if (await page.$('form.reflection')) return openAnew(run, 'week');
  return page;
}

/** Presses a button of one reflection's item; false when it is not in the list. */
function pressIn(page: Page, word: string, name: 'Edit' | 'Delete'): Promise<boolean> {
  return page.evaluate(
    (own, label) => {
      const items = [...document.querySelectorAll('.reflections > li')];
      const item = items.find((one) =>
        one.querySelector('.own-words')?.textContent?.startsWith(own),
      );
      const button = item?.querySelector<HTMLButtonElement>(`button[aria-label^="${label} "]`);
      button?.click();
      return button !== undefined && button !== null;
    },
    `${word} `,
    name,
  );
}

async function edit(run: Run, strike?: Strike): Promise<void> {
  const page = await openWeek(run);
  const word = oneOf(run.random, visible(run));
  const [state = gone] = run.model.things.get(word)?.states ?? [];
  await until(() => pressIn(page, word, 'Edit'), { what: `${word} in the week` });
  await page.waitForSelector('form.reflection');
  const typed = draftAt(run, word, word, fieldsIn(state));
  await checkDraft(run, page, word);
  await answer(run, page, typed, run.random.below(2) === 0 ? 'presence' : 'energy');
  await typeOn(page, typed, run.random.below(2) === 0 ? 'line' : 'promise', 4);
  await standsThere(page, typed);
  // Now and then it is left standing, in the middle of a word.
  if (run.random.below(4) === 0) return strike?.(page);
  const next = reflectionState(typedFields(typed));
  const saved = () => page.evaluate(() => document.querySelector('form.reflection') === null);
  const press = () => pressSubmit(page);
  await handIn(run, { page, word, kind: 'reflection', next, press, saved }, strike);
  if (run.model.things.get(word)?.states[0] === next) run.model.drafts.delete(word);
}

async function remove(run: Run, strike?: Strike): Promise<void> {
  const page = await openWeek(run);
  const word = oneOf(run.random, visible(run));
  const [state = gone] = run.model.things.get(word)?.states ?? [];
  await until(() => isListed(page, word), { what: `${word} in the week` });
  const saved = async () => !(await isListed(page, word));
  const press = async () => void (await pressIn(page, word, 'Delete'));
  const told = await handIn(
    run,
    { page, word, kind: 'reflection', next: gone, press, saved },
    strike,
  );
  if (run.model.things.get(word)?.states[0] === gone) run.model.drafts.delete(word);
  if (told === 'saved') run.deleted = { word, state, at: Date.now() };
}

function isListed(page: Page, word: string): Promise<boolean> {
  return page.evaluate(
    (own) =>
      [...document.querySelectorAll('.reflections .own-words')].some((one) =>
        one.textContent?.startsWith(own),
      ),
    `${word} `,
  );
}

function canUndo({ deleted, options }: Run): boolean {
  return deleted !== undefined && Date.now() - deleted.at < undoFor && options !== undefined;
}

async function undo(run: Run, strike?: Strike): Promise<void> {
  const { deleted, options: page } = run;
  delete run.deleted;
  if (!deleted || !page || !(await isAlive(page))) return;
  // Another section or a reload takes the offer away.
  const offered = await page.$('.undo button');
  if (!offered) return;
  const { word, state: next } = deleted;
  const saved = () => isListed(page, word);
  const press = () => offered.evaluate((button) => (button as HTMLButtonElement).click());
  await handIn(run, { page, word, kind: 'reflection', next, press, saved }, strike);
}

async function switchWeeks(run: Run): Promise<void> {
  const page = await openWeek(run);
  const press = (at: number) =>
    page.evaluate(
      (index) => document.querySelectorAll<HTMLButtonElement>('.steps button')[index]?.click(),
      at,
    );
  const heading = () => page.evaluate(() => document.querySelector('h1')?.textContent ?? '');
  await page.waitForSelector('.steps button');
  const before = await heading();
  await press(0);
  await until(async () => (await heading()) !== before, { what: 'the week before' });
  await press(1);
  const wanted = visible(run).length;
  const all = async () => (await heading()) === before && (await shownWords(page)) === wanted;
  await until(all, { what: 'this week' }).catch(async () =>
    run.loss('lost', `the week shows ${await shownWords(page)} reflections of ${wanted}`),
  );
}

function shownWords(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      [...document.querySelectorAll('.reflections .own-words')].filter((one) =>
        /^w\d+ /.test(one.textContent ?? ''),
      ).length,
  );
}
