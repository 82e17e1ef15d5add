import type { Page } from 'puppeteer-core';
import { randomOf } from '../cueSimulation/random.ts';
import { openPage } from '../launch.ts';
import { type Place, places } from './pages.ts';
import { comparedHead, comparedRow, type Section, type Size, shareRow } from './section.ts';
import { type Share, traceShare } from './share.ts';
import { type Comparison, compare } from './statistics.ts';
import { browserTime, interleave, openMetered, type Subject } from './subjects.ts';

const perSecond = 10_000;
/** The door is found, the cue chosen and the card shown before the storm begins (ms). */
const calm = 2_500;

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

const parts = [
  ['page', 'main thread CPU'],
  ['browser', 'CPU of the whole browser'],
] as const;

/** What Threshold's scripts cost a page that never rests. */
export async function measureStorms(
  subjects: readonly Subject[],
  { quick, seed }: Size,
): Promise<Section> {
  const random = randomOf(seed + 1);
  const seconds = quick ? 2 : 10;
  const rows: string[][] = [];
  const data: Record<string, Comparison | Share> = {};
  const add = (what: string, own: number[], empty: number[]) => {
    const compared = compare(own, empty);
    data[what] = compared;
    rows.push(comparedRow(what, compared));
  };
  for (const [place, name] of words) {
    // Noise is told once: it is the machine's and not the page's.
    const taken = subjects.filter((subject) => subject.name !== 'again' || place === 'call');
    const [own] = subjects;
    if (own) {
      const share = await shareInStorm(own, places[place], quick ? 2 : 6);
      data[`${name}: share`] = share;
      rows.push(shareRow(`${name}: Threshold’s scripts in its main thread`, share, 1.02));
    }
    const storms = await interleave(
      taken,
      quick ? 1 : 2,
      random,
      (subject) => stormOnce(subject, places[place], seconds),
      0,
    );
    const of = (part: keyof Storm, list: readonly Storm[]) => list.map((storm) => storm[part]);
    const { empty, again } = storms;
    for (const [part, what] of parts) {
      add(`${name}: ${what}`, of(part, storms.own), of(part, empty));
      if (again.length > 0)
        add(`– empty against itself: ${what}`, of(part, again), of(part, empty));
    }
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
  await new Promise((resume) => setTimeout(resume, calm));
  const before = { page: await cpu(), browser: await browserTime(subject) };
  await rage(page, seconds);
  const after = { page: await cpu(), browser: await browserTime(subject) };
  await page.close();
  return { page: after.page - before.page, browser: after.browser - before.browser };
}

async function shareInStorm(subject: Subject, url: string, seconds: number): Promise<Share> {
  const page = await openPage(subject.browser, url);
  await new Promise((resume) => setTimeout(resume, calm));
  return traceShare(subject, async () => {
    await rage(page, seconds);
    return page;
  });
}

/** Changes the page so many times, evenly; resolves when all are done. */
function rage(page: Page, seconds: number): Promise<void> {
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
