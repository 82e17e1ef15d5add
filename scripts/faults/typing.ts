import type { Page } from 'puppeteer-core';
import { techniques } from '../../utils/cues/cue.ts';
import { energies, presences } from '../../utils/reflections/reflection.ts';
import { oneOf, type Run } from './context.ts';
import { note, typedFields } from './drafts.ts';
import { caretIn, choose, tick } from './form.ts';
import type { Typed } from './model.ts';

/** What the person means to write in each field. The line begins with the word it is known by. */
const meant = {
  line: (word: string) => `${word} everybody had a say, the quiet ones twice`,
  promise: (word: string) => `Send the notes of ${word} round`,
  recognised: (word: string) => `Ana ${word}, Ben`,
};
type TextField = keyof typeof meant;

const acts = ['presence', 'energy', 'practised', 'line', 'line', 'promise', 'recognised'] as const;

/** One small act on the open form: an answer, a tick, some keys. A jot has no answers. */
export async function actOn(run: Run, page: Page, typed: Typed, jot: boolean): Promise<void> {
  const act = oneOf(run.random, acts);
  if (act === 'practised') {
    const technique = oneOf(run.random, techniques);
    const { practised } = typedFields(typed);
    await caretIn(page, 'line');
    await tick(page, techniques.indexOf(technique));
    const others = practised.filter((other) => other !== technique);
    const ticked = others.length < practised.length ? others : [...others, technique];
    note(typed, { practised: ticked });
  } else if (act !== 'presence' && act !== 'energy') {
    await typeOn(page, typed, act, 3 + run.random.below(12));
  } else if (!jot) await answer(run, page, typed, act);
}

/** Answers a question of the form. */
export async function answer(
  run: Run,
  page: Page,
  typed: Typed,
  question: 'presence' | 'energy',
): Promise<void> {
  if (question === 'presence') {
    const presence = oneOf(run.random, presences);
    await choose(page, 0, presences.indexOf(presence));
    note(typed, { presence });
  } else {
    const energy = oneOf(run.random, energies);
    await choose(page, 1, energies.indexOf(energy));
    note(typed, { energy });
  }
}

/** Types on in a text field, so many keys. */
export async function typeOn(
  page: Page,
  typed: Typed,
  field: TextField,
  keys: number,
): Promise<void> {
  const before = typedFields(typed)[field].length;
  const next = meant[field](typed.word).slice(before, before + keys);
  if (next === '') return;
  await caretIn(page, field);
  for (const key of next) {
    await page.keyboard.type(key);
    note(typed, { [field]: typedFields(typed)[field] + key });
  }
}
