import type { Page } from 'puppeteer-core';
import { byRole, until } from '../../page.ts';
import { isAlive, type Run, type Step, type Strike } from '../context.ts';
import { checkDraft, draftAt, standsThere, typedFields } from '../drafts.ts';
import { pressSubmit } from '../form.ts';
import { handIn } from '../handIn.ts';
import { reflectionState } from '../model.ts';
import { actOn, answer, typeOn } from '../typing.ts';

/** What the popup shows; `where` names the draft of its form. */
interface View {
  readonly kind: 'quiet' | 'going on' | 'form' | 'done';
  readonly where: string;
}

/** The draft of a talk without a call goes by this name. */
const corridor = 'corridor';

const steps: readonly Step[] = [
  { name: 'type into the reflection', weight: 10, possible: () => true, play: type },
  { name: 'save the reflection', weight: 8, possible: () => true, play: save },
  { name: 'skip the reflection', weight: 1, possible: () => true, play: skip },
];
export default steps;

/** Opens the popup, unless it is open, and says what it shows. */
async function openPopup(run: Run): Promise<{ page: Page; view: View }> {
  const before = run.popup;
  if (before && (await isAlive(before))) {
    const view = await shown(before);
    if (view.kind !== 'done') {
      await before.bringToFront();
      return { page: before, view };
    }
    // After saving a person closes it, and opens it anew.
    await before.close();
  }
  const page = await run.session.open('/popup.html');
  run.popup = page;
  return { page, view: await shown(page) };
}

async function shown(page: Page): Promise<View> {
  let view: View | undefined;
  const look = async () => {
    view = await page.evaluate((name) => {
      const heading = document.querySelector('h1')?.textContent ?? '';
      const found = (selector: string) => document.querySelector(selector) !== null;
      if (found('.done')) return { kind: 'done' as const, where: '' };
      if (heading === 'No meeting right now') return { kind: 'quiet' as const, where: '' };
      const ofCall = heading !== 'A talk without a call';
      const where = ofCall ? heading : name;
      if (found('form.reflection')) return { kind: 'form' as const, where };
      // What can be unfolded comes with a meeting that goes on.
      return ofCall && found('details.jot') ? { kind: 'going on' as const, where } : undefined;
    }, corridor);
    return view;
  };
  await until(look, { what: 'the popup to show something' }).catch(async (error: Error) => {
    const text = await page.evaluate(() => document.body.textContent);
    throw new Error(`${error.message}; it says: ${text}`);
  });
  if (!view) throw new Error('The popup shows nothing');
  return view;
}

interface AtForm {
  readonly page: Page;
  readonly where: string;
  readonly jot: boolean;
}

/** Comes to a form of the popup; undefined where there is none, as in a lobby. */
async function toForm(run: Run): Promise<AtForm | undefined> {
  const { page, view } = await openPopup(run);
  if (view.kind === 'quiet') {
    await page.evaluate(() =>
      document.querySelector<HTMLButtonElement>('.actions button.primary')?.click(),
    );
    await page.waitForSelector('form.reflection');
    await checkDraft(run, page, corridor);
    return { page, where: corridor, jot: false };
  }
  const jot = view.kind === 'going on';
  if (jot && !(await page.$('.jot:has(> .reflection)'))) return undefined;
  if (jot)
    await page.evaluate(() =>
      document.querySelector('.jot:has(> .reflection)')?.setAttribute('open', ''),
    );
  await checkDraft(run, page, view.where);
  return { page, where: view.where, jot };
}

async function type(run: Run, strike?: Strike): Promise<void> {
  const at = await toForm(run);
  if (!at) return;
  const typed = draftAt(run, at.where);
  const times = 1 + run.random.below(4);
  for (let time = 0; time < times; time += 1) await actOn(run, at.page, typed, at.jot);
  await standsThere(at.page, typed);
  // In the middle of a word.
  await strike?.(at.page);
}

async function save(run: Run, strike?: Strike): Promise<void> {
  const at = await toForm(run);
  if (!at || at.jot) return;
  const { page, where } = at;
  const typed = draftAt(run, where);
  if (typedFields(typed).presence === undefined) await answer(run, page, typed, 'presence');
  const { line } = typedFields(typed);
  if (line.length <= typed.word.length + 1)
    await typeOn(page, typed, 'line', typed.word.length + 9);
  const next = reflectionState(typedFields(typed));
  const saved = () =>
    page.evaluate(() => document.querySelector('.done [role="status"]')?.textContent === 'Saved');
  const press = () => pressSubmit(page);
  answerTo(run, where);
  const handing = { page, word: typed.word, kind: 'reflection', next, press, saved } as const;
  await handIn(run, handing, strike);
  // Also where the popup was gone before it said so: then what was typed must not be offered again.
  if (run.model.things.get(typed.word)?.states[0] === next) run.model.drafts.delete(where);
}

async function skip(run: Run): Promise<void> {
  const { page, view } = await openPopup(run);
  if (view.kind !== 'form' || view.where === corridor) return;
  answerTo(run, view.where);
  await (await byRole(page, 'button', 'Skip this one')).click();
  await byRole(page, 'status', 'Skipped');
  run.model.drafts.delete(view.where);
}

/** A call that was answered for is over for good. */
function answerTo(run: Run, where: string): void {
  const call = [...run.model.calls.values()].find(({ title }) => title === where);
  if (call) call.asked = true;
}
