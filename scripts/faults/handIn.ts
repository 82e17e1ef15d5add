import type { Page } from 'puppeteer-core';
import type { Run, Strike } from './context.ts';
import { alertOf } from './form.ts';
import { healStorage } from './kinds/storage.ts';
import { gone, type Kind, stateIn, type Thing } from './model.ts';

/** What a page said of what was handed in; `silent` when it went away before it said anything. */
export type Told = 'saved' | 'refused' | 'silent';

interface Handing {
  readonly page: Page;
  readonly word: string;
  readonly kind: Kind;
  /** The state it is in once it is saved. */
  readonly next: string;
  /** Presses the button; does not wait for what follows. */
  readonly press: () => Promise<void>;
  /** Whether the page says that it is done. */
  readonly saved: () => Promise<boolean>;
}

/** A page that has not answered by then never will (ms). */
const patience = 20_000;
/** What was on its way to the database when its page went is there by then (ms). */
const settling = 2_500;

/**
 * Hands something in, lets the fault happen in the middle of it, and notes what must be kept: the
 * new state when the page said "saved", the old one when it said that nothing was saved, and
 * whichever of the two the database holds when it said nothing. What was refused is handed in once
 * more, after the storage was mended, and has to be saved then.
 */
export async function handIn(run: Run, handing: Handing, strike?: Strike): Promise<Told> {
  const { word, kind, next, page } = handing;
  const thing: Thing = run.model.things.get(word) ?? { kind, states: [gone] };
  run.model.things.set(word, thing);
  const before = thing.states[0] ?? gone;
  thing.states = [before, next];
  // What stands as an alert already says nothing about this.
  const heeded = (await alertOf(page).catch(() => undefined)) === undefined;
  const pressed = handing.press().catch(() => undefined);
  if (strike) {
    await new Promise((resume) => setTimeout(resume, run.random.below(25)));
    await strike(page);
  } else await pressed;
  const told = await hear(run, handing, heeded);
  if (told === 'saved') thing.states = [next];
  if (told === 'silent') {
    const found = await settled(run, handing);
    if (thing.states.includes(found)) thing.states = [found];
  }
  if (told !== 'refused') return told;
  thing.states = [before];
  await checkThing(run, word);
  await healStorage(run);
  thing.states = [before, next];
  await handing.press();
  const again = await hear(run, handing, false);
  if (again === 'saved') thing.states = [next];
  return again;
}

async function checkThing(run: Run, word: string): Promise<void> {
  const thing = run.model.things.get(word);
  const found = thing && stateIn(await run.session.kept(), word, thing.kind);
  if (!thing || !found || thing.states.includes(found)) return;
  run.loss('told wrongly', `${word} was refused, yet it is ${found}`);
  thing.states = [found];
}

async function hear(run: Run, { page, saved, word }: Handing, alerts: boolean): Promise<Told> {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    try {
      if (await within(saved())) return 'saved';
      if (alerts && (await within(alertOf(page)))) return 'refused';
    } catch {
      // The page, or what stood in it, is gone.
      if (page.isClosed() || (await isSilent(page))) return 'silent';
    }
    await new Promise((resume) => setTimeout(resume, 25));
  }
  const says = await within(page.evaluate(() => document.body.textContent)).catch(() => 'nothing');
  run.loss('stuck', `no answer for ${word} in ${patience} ms; the page says: ${says}`);
  return 'silent';
}

/** A crashed tab does not answer at all. */
function within<T>(asked: Promise<T>): Promise<T> {
  return Promise.race([
    asked,
    new Promise<never>((_, reject) => setTimeout(reject, 2_000, new Error('silence'))),
  ]);
}

function isSilent(page: Page): Promise<boolean> {
  return within(page.evaluate(() => false)).catch(() => true);
}

async function settled(run: Run, { word, kind, next }: Handing): Promise<string> {
  await run.session.ready();
  const end = Date.now() + settling;
  for (;;) {
    const found = stateIn(await run.session.kept(), word, kind);
    if (found === next || Date.now() > end) return found;
    await new Promise((resume) => setTimeout(resume, 50));
  }
}
