import type { Page } from 'puppeteer-core';
import { randomOf } from '../cueSimulation/random.ts';
import { type Place, places } from './pages.ts';
import { comparedHead, comparedRow, type Section, type Size } from './section.ts';
import { type Comparison, compare } from './statistics.ts';
import { browserTime, interleave, openMetered, type Subject } from './subjects.ts';

const perSecond = 10_000;

interface Storm {
  /** CPU time of the page's main thread (ms). */
  readonly page: number;
  /** CPU time of the whole browser, its workers included (ms). */
  readonly browser: number;
}

const words: readonly (readonly [Place, string])[] = [
  ['lobby', 'lobby, the card is shown'],
  ['call', 'in the call'],
  ['calendar', 'calendar page'],
];

/** What Threshold's scripts cost a page that never rests. */
export async function measureStorms(
  subjects: readonly Subject[],
  { quick, seed }: Size,
): Promise<Section> {
  const random = randomOf(seed + 1);
  const seconds = quick ? 2 : 10;
  const rows: string[][] = [];
  const data: Record<string, Comparison> = {};
  const add = (what: string, own: number[], empty: number[], most?: number) => {
    data[what] = compare(own, empty);
    rows.push(comparedRow(what, data[what], most));
  };
  for (const [place, name] of words) {
    // Noise is told once: it is the machine's and not the page's.
    const taken = subjects.filter((subject) => subject.name !== 'again' || place === 'call');
    const storms = await interleave(taken, quick ? 1 : 3, random, (subject) =>
      stormOnce(subject, places[place], seconds),
    );
    const of = (part: keyof Storm, list: readonly Storm[]) => list.map((storm) => storm[part]);
    const { own, empty, again } = storms;
    add(`${name}: main thread CPU`, of('page', own), of('page', empty), 1.02);
    if (again.length > 0) add('– empty against itself', of('page', again), of('page', empty));
    add(`${name}: CPU of the whole browser`, of('browser', own), of('browser', empty), 1.02);
    if (again.length > 0) add('– empty against itself', of('browser', again), of('browser', empty));
  }
  return {
    title: 'A storm of changes',
    how: `${perSecond.toLocaleString('en')} changes a second (elements added and removed, texts, attributes) for ${seconds} s on the page above.`,
    head: comparedHead,
    rows,
    data,
  };
}

async function stormOnce(subject: Subject, url: string, seconds: number): Promise<Storm> {
  const { page, cpu } = await openMetered(subject);
  await page.goto(url, { waitUntil: 'load' });
  // The door is found, the cue chosen and the card shown before the storm begins.
  await new Promise((resume) => setTimeout(resume, 2_500));
  const before = { page: await cpu(), browser: await browserTime(subject) };
  await rage(page, seconds);
  const after = { page: await cpu(), browser: await browserTime(subject) };
  await page.close();
  return { page: after.page - before.page, browser: after.browser - before.browser };
}

/** Changes the page so many times, evenly; resolves when all are done. */
export function rage(page: Page, seconds: number): Promise<void> {
  return page.evaluate(
    (total, span) =>
      new Promise<void>((done) => {
        const list = document.getElementById('storm') ?? document.body;
        let made = 0;
        const change = () => {
          const kind = made % 4;
          made += 1;
          if (kind === 0) {
            const item = document.createElement('li');
            item.textContent = String(made);
            list.append(item);
            return;
          }
          const first = list.firstElementChild;
          if (!first) return;
          if (kind === 1) first.firstChild?.replaceWith(String(made));
          else if (kind === 2) first.setAttribute('data-turn', String(made));
          else if (list.childElementCount > 50) first.remove();
          else first.className = made % 8 === 3 ? 'on' : 'off';
        };
        const begun = performance.now();
        const tick = () => {
          const due = Math.min(total, ((performance.now() - begun) / span) * total);
          while (made < due) change();
          if (made < total) setTimeout(tick, 10);
          else done();
        };
        tick();
      }),
    perSecond * seconds,
    seconds * 1000,
  );
}
