import type { Page } from 'puppeteer-core';
import { emptyFields, type Fields } from '../../utils/reflections/reflection.ts';
import { until } from '../page.ts';
import type { Run } from './context.ts';
import { type Form, formText, readForm } from './form.ts';
import type { Typed } from './model.ts';

/** What was typed so long before the browser was killed is on the disk, on a busy machine too (ms). */
const onDiskAfter = 5_000;
/** What was typed so shortly before its page closed may never have reached the database (ms). */
const handedOverAfter = 600;
/** The page's own storage, which has it, is written to the disk by the browser this late (ms). */
const nearOnDiskAfter = 60_000;
/** A form shows what is kept by then (ms): the database is asked once it stands. */
const shownAfter = 3_000;

/** The draft at a place; a new one, of `initial` fields, where nothing was typed yet. */
export function draftAt(run: Run, where: string, word?: string, initial = emptyFields): Typed {
  const kept = run.model.drafts.get(where);
  if (kept) return kept;
  const fresh: Typed = { word: word ?? run.newWord(), initial, history: [] };
  run.model.drafts.set(where, fresh);
  return fresh;
}

/** The fields as they were last typed. */
export function typedFields({ history, initial }: Typed): Fields {
  return history.at(-1)?.fields ?? initial;
}

/** Notes one key or choice. */
export function note(typed: Typed, part: Partial<Fields>): void {
  typed.history.push({ at: Date.now(), fields: { ...typedFields(typed), ...part } });
}

/**
 * Checks that a form that was just opened shows the draft that was typed there: to the last key,
 * or, where the browser was killed since, to the keys of the last moment before it. Where nothing
 * was typed it has to show nothing, and above all nothing that was saved.
 */
export async function checkDraft(run: Run, page: Page, where: string): Promise<void> {
  const typed = run.model.drafts.get(where);
  const allowed = typed ? statesOf(typed) : [emptyFields];
  // After a kill several states may be right, and the database's comes a moment after the page's own.
  if (typed?.killedAt !== undefined) await new Promise((resume) => setTimeout(resume, 700));
  const end = Date.now() + shownAfter;
  let form = await readForm(page);
  const match = () => form && allowed.find((fields) => sameAs(form as Form, fields));
  while (!match() && Date.now() < end) {
    await new Promise((resume) => setTimeout(resume, 50));
    form = await readForm(page);
  }
  const found = match();
  if (!found) {
    const stands = form ? formText(form) : 'no form';
    const [last] = allowed.slice(-1);
    const what = `at “${where}” stands ${stands}, typed was ${last ? formText(last) : 'nothing'}`;
    run.loss(typed ? 'draft lost' : 'told wrongly', what);
  }
  if (!typed) return;
  delete typed.killedAt;
  delete typed.closedAt;
  typed.history = [{ at: Date.now(), fields: found ?? form ?? emptyFields }];
}

/** Waits until a form shows what was typed: a key that is still on its way to the page was not typed. */
export async function standsThere(page: Page, typed: Typed): Promise<void> {
  const shows = async () => {
    const form = await readForm(page);
    return form && sameAs(form, typedFields(typed));
  };
  await until(shows, { what: `the form to show ${formText(typedFields(typed))}` });
}

/** Every state in which a draft may be found, the last one last. */
function statesOf({ history, initial, killedAt, closedAt = [] }: Typed): Fields[] {
  const all = [{ at: 0, fields: initial }, ...history];
  const onDisk = (at: number, killed: number) => {
    const nearOnly = closedAt.some((closed) => at > closed - handedOverAfter && at <= closed);
    return at <= killed - (nearOnly ? nearOnDiskAfter : onDiskAfter);
  };
  const sure =
    killedAt === undefined ? all.length - 1 : all.findLastIndex(({ at }) => onDisk(at, killedAt));
  return all.slice(sure).map(({ fields }) => fields);
}

/** A place to jot shows no answers, only words. */
function sameAs(form: Form, fields: Fields): boolean {
  const { jot, ...shown } = form;
  const { presence: _p, energy: _e, outcome: _o, ...words } = fields;
  return formText(shown) === formText(jot ? words : fields);
}
