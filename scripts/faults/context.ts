import type { Page } from 'puppeteer-core';
import type { Random } from '../cueSimulation/random.ts';
import type { Model } from './model.ts';
import type { Session } from './session.ts';

/** Something that should not be: what a run is looking for. */
export type LossKind =
  | 'lost'
  | 'half-written'
  | 'doubled'
  | 'draft lost'
  | 'told wrongly'
  | 'unhandled error'
  | 'stuck';

/** Everything a step has to do with. */
export interface Run {
  readonly session: Session;
  readonly model: Model;
  readonly random: Random;
  /** The open popup and options page, each with where it stands. */
  popup: Page | undefined;
  options: Page | undefined;
  /** The reflection deleted last, with the state it was in, while that can be undone. */
  deleted?: { readonly word: string; readonly state: string; readonly at: number };
  /** True while the storage is made to fail. */
  broken: boolean;
  /** Makes a word that stands nowhere else. */
  newWord(): string;
  /** Counts something that should not be. */
  loss(kind: LossKind, what: string): void;
}

/** Lets a fault happen now; given the page that the step is at. Twice is once. */
export type Strike = (page?: Page) => Promise<void>;

/** What one step of real use is. */
export interface Step {
  readonly name: string;
  /** How often it is chosen, against the others. */
  readonly weight: number;
  /** Whether it makes sense now. */
  readonly possible: (run: Run) => boolean;
  readonly play: (run: Run, strike: Strike | undefined) => Promise<void>;
}

/** Chooses one of several. */
export function oneOf<T>(random: Random, choices: readonly T[]): T {
  const chosen = choices[random.below(choices.length)];
  if (chosen === undefined) throw new Error('Nothing to choose from');
  return chosen;
}

/** True while a page is there and answers. */
export async function isAlive(page: Page | undefined): Promise<boolean> {
  if (!page || page.isClosed()) return false;
  const silence = new Promise<false>((resolve) => setTimeout(resolve, 2_000, false));
  const answer = page.evaluate(() => true).catch(() => false);
  return Promise.race([answer, silence]);
}
