import { randomOf } from '../cueSimulation/random.ts';
import { openPage } from '../launch.ts';
import { type Place, places } from './pages.ts';
import { comparedHead, comparedRow, type Section, type Size, shareRow } from './section.ts';
import { type Share, traceShare } from './share.ts';
import { type Comparison, compare } from './statistics.ts';
import { interleave, openMetered, type Subject } from './subjects.ts';

/** After its load event a page is let be for so long (ms): what was put off has run by then. */
const settled = 1_000;

interface Load {
  /** Navigation start to the end of the load event (ms). */
  readonly load: number;
  /** CPU time of the page's main thread until then, and until it has settled (ms). */
  readonly cpuToLoad: number;
  readonly cpuSettled: number;
}

const words: readonly (readonly [Place, string])[] = [
  ['lobby', 'call page (a lobby, the card comes)'],
  ['calendar', 'calendar page'],
  ['plain', 'a page without Threshold’s scripts'],
];

const parts = [
  ['load', 'load event'],
  ['cpuToLoad', 'CPU of its main thread until then'],
  ['cpuSettled', 'the same until settled'],
] as const;

/** What Threshold's scripts cost a page while it loads. */
export async function measurePageLoads(
  subjects: readonly Subject[],
  { quick, seed }: Size,
): Promise<Section> {
  const random = randomOf(seed);
  const rows: string[][] = [];
  const data: Record<string, Comparison | Share> = {};
  const add = (what: string, own: number[], empty: number[]) => {
    const compared = compare(own, empty);
    data[what] = compared;
    rows.push(comparedRow(what, compared));
  };
  for (const [place, name] of words) {
    // Noise is told once: it is the machine's and not the page's.
    const taken = subjects.filter((subject) => subject.name !== 'again' || place === 'lobby');
    const [threshold] = subjects;
    if (threshold) {
      const share = await medianShare(threshold, places[place], quick ? 1 : 5);
      data[`${name}: share`] = share;
      rows.push(shareRow(`${name}: Threshold’s scripts until its load event`, share, 1.02));
    }
    const loads = await interleave(taken, quick ? 2 : 6, random, (subject) =>
      loadOnce(subject, places[place]),
    );
    const { own, empty, again } = loads;
    for (const [part, what] of parts) {
      const of = (list: readonly Load[]) => list.map((load) => load[part]);
      add(`${name}: ${what}`, of(own), of(empty));
      if (again.length > 0) add(`– empty against itself: ${what}`, of(again), of(empty));
    }
  }
  return {
    title: 'Page load',
    how: 'A page of 1 500 elements and 600 kB of script, at the service’s real address, each time in a new tab. “Settled” is one second after the load event.',
    head: comparedHead,
    rows,
    data,
  };
}

async function loadOnce(subject: Subject, url: string): Promise<Load> {
  const { page, cpu } = await openMetered(subject);
  await page.goto(url, { waitUntil: 'load' });
  const cpuToLoad = await cpu();
  await new Promise((resume) => setTimeout(resume, settled));
  const load = await page.evaluate(() => performance.getEntriesByType('navigation')[0]?.duration);
  const cpuSettled = await cpu();
  await page.close();
  return { load: load ?? Number.NaN, cpuToLoad, cpuSettled };
}

/** The middle one of some loads, by what Threshold's scripts took. */
async function medianShare(subject: Subject, url: string, rounds: number): Promise<Share> {
  const shares: Share[] = [];
  for (let round = 0; round < rounds; round += 1) {
    shares.push(await traceShare(subject, () => openPage(subject.browser, url)));
  }
  const middle = shares.sort((a, b) => a.own / a.all - b.own / b.all)[Math.floor(rounds / 2)];
  if (!middle) throw new Error('Nothing was traced');
  return middle;
}
