import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../browsers.ts';
import { randomOf } from '../cueSimulation/random.ts';
import { isAlive, type LossKind, type Run, type Step } from './context.ts';
import { checkAll, checkCalls } from './invariants.ts';
import { type Fault, faults } from './kinds/all.ts';
import { healStorage } from './kinds/storage.ts';
import { emptyModel } from './model.ts';
import { startSession } from './session.ts';
import calls from './steps/calls.ts';
import notes from './steps/notes.ts';
import popup from './steps/popup.ts';
import week from './steps/week.ts';

const steps = [...popup, ...calls, ...week, ...notes];
/** How many steps of ten go with a fault. */
const faulty = 4;
/** A run that finds so much is over. */
const mostLosses = 20;

export interface Ask {
  readonly name: BrowserName;
  /** The browser's program. */
  readonly path: string;
  /** The folder of the build. */
  readonly build: string;
  readonly steps: number;
  readonly seed: number;
  readonly say: (line: string) => void;
}

/** What a run came to. */
export interface Tally {
  readonly seed: number;
  readonly steps: Record<string, number>;
  readonly faults: Record<string, number>;
  readonly losses: { readonly kind: LossKind; readonly what: string; readonly step: number }[];
  /** Things saved, by their word, that were there at the end. */
  readonly things: number;
  readonly meetings: number;
  /** ms. */
  readonly took: number;
}

/** Plays so many steps of real use with faults in between, as the seed has it, and counts. */
export async function runFaults(ask: Ask): Promise<Tally> {
  const begun = Date.now();
  const random = randomOf(ask.seed);
  const session = await startSession(ask);
  const tally: Omit<Tally, 'took' | 'things' | 'meetings'> = {
    seed: ask.seed,
    steps: {},
    faults: {},
    losses: [],
  };
  let words = 0;
  let at = 0;
  const done: string[] = [];
  const run: Run = {
    session,
    model: emptyModel(),
    random,
    popup: undefined,
    options: undefined,
    broken: false,
    newWord: () => `w${++words}`,
    loss: (kind, what) => {
      tally.losses.push({ kind, what, step: at });
      ask.say(`seed ${ask.seed}, step ${at} (${done.slice(-8).join('; ')}): ${kind}: ${what}`);
    },
  };
  try {
    for (; at < ask.steps && tally.losses.length < mostLosses; at += 1) {
      const step = weighted(
        random.next(),
        steps.filter((one) => one.possible(run)),
      );
      const fault =
        random.below(10) < faulty
          ? weighted(
              random.next(),
              faults.filter((one) => one.in.includes(ask.name)),
            )
          : undefined;
      done.push(fault ? `${step.name}, ${fault.name}` : step.name);
      count(tally.steps, step.name);
      await playStep(run, step, fault, () => fault && count(tally.faults, fault.name));
      if ((at + 1) % 50 === 0) ask.say(progress(ask, at + 1, tally, Date.now() - begun));
    }
    const { things, calls: visited } = run.model;
    return { ...tally, things: things.size, meetings: visited.size, took: Date.now() - begun };
  } finally {
    await session.close();
  }
}

/** One step with its fault, and the look at everything after it. */
async function playStep(
  run: Run,
  step: Step,
  fault: Fault | undefined,
  struck: () => void,
): Promise<void> {
  let left = fault;
  const strike = async (page?: Parameters<Fault['strike']>[1]) => {
    const now = left;
    left = undefined;
    if (!now) return;
    struck();
    await now.strike(run, page);
  };
  try {
    if (fault?.before) await strike();
    await step.play(run, fault && strike);
    // A step that had no moment for it: it comes between this one and the next.
    await strike();
  } catch (error) {
    const where = `popup: ${await textOf(run.popup)}, options: ${await textOf(run.options)}`;
    run.loss('stuck', `${error instanceof Error ? error.stack : error}; ${where}`);
    run.popup = undefined;
    run.options = undefined;
  }
  await run.session.ready();
  if (fault?.before) await healStorage(run);
  if (fault) await checkCalls(run);
  await checkAll(run);
}

/** What a page says, for the report. */
async function textOf(page: Page | undefined): Promise<string> {
  if (!page || !(await isAlive(page))) return 'none';
  return page.evaluate(() => document.querySelector('main')?.textContent?.slice(0, 2_000) ?? '');
}

function weighted<T extends { readonly weight: number }>(share: number, choices: readonly T[]): T {
  const all = choices.reduce((total, { weight }) => total + weight, 0);
  let left = share * all;
  const chosen = choices.find(({ weight }) => {
    left -= weight;
    return left < 0;
  });
  const [first] = choices;
  if (!chosen && !first) throw new Error('Nothing to choose from');
  return chosen ?? (first as T);
}

function count(counts: Record<string, number>, name: string): void {
  counts[name] = (counts[name] ?? 0) + 1;
}

function progress(
  { seed }: Ask,
  done: number,
  { faults: struck, losses }: Pick<Tally, 'faults' | 'losses'>,
  took: number,
): string {
  const all = Object.values(struck).reduce((total, one) => total + one, 0);
  return `seed ${seed}: ${done} steps, ${all} faults, ${losses.length} losses, ${Math.round(took / 1000)} s`;
}
