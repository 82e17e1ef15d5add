import type { Page } from 'puppeteer-core';
import type { Random } from '../cueSimulation/random.ts';
import { closeWelcome, type Launched, launchBrowser, openPage } from '../launch.ts';

/** A browser with one extension in it: Threshold's build, or the empty one. */
export interface Subject extends Launched {
  readonly name: SubjectName;
  /** A page of the extension that stays open, so that its process is there in all browsers. */
  readonly inside: Page;
}

/** `again` is a second empty one: what differs between the two is noise. */
export type SubjectName = 'own' | 'empty' | 'again';

export async function openSubject(
  name: SubjectName,
  request: { readonly path: string; readonly extension: string; readonly proxyPort: number },
): Promise<Subject> {
  const launched = await launchBrowser('chromium', request);
  const inside = await openPage(launched.browser, launched.extensionUrl('/icon/16.png'));
  if (name === 'own') await closeWelcome(inside);
  return { ...launched, name, inside };
}

/**
 * Measures every subject once a round, in an order drawn anew each time, so that what the machine
 * does meanwhile falls on all alike. The rounds that warm up are left out.
 */
export async function interleave<T>(
  subjects: readonly Subject[],
  rounds: number,
  random: Random,
  measure: (subject: Subject) => Promise<T>,
  warmUps = 1,
): Promise<Record<SubjectName, T[]>> {
  const results: Record<SubjectName, T[]> = { own: [], empty: [], again: [] };
  for (let round = -warmUps; round < rounds; round += 1) {
    for (const subject of shuffled(subjects, random)) {
      const result = await measure(subject);
      if (round >= 0) results[subject.name].push(result);
    }
  }
  return results;
}

function shuffled<T>(items: readonly T[], random: Random): T[] {
  return items
    .map((item) => ({ item, key: random.next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

/** A new tab, and the CPU time its main thread has used for what it shows (ms). */
export interface Metered {
  readonly page: Page;
  cpu(): Promise<number>;
}

/** Opens a tab that is metered from its first address on. */
export async function openMetered({ browser }: Subject): Promise<Metered> {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  return {
    page,
    async cpu() {
      const { metrics } = await session.send('Performance.getMetrics');
      return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN) * 1000;
    },
  };
}

/** CPU time of all processes of a browser so far (ms). */
export async function browserTime({ browser }: Subject): Promise<number> {
  const session = await browser.target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0) * 1000;
}
