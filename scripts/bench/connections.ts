import { randomOf } from '../cueSimulation/random.ts';
import { openPage } from '../launch.ts';
import { places } from './pages.ts';
import { comparedHead, comparedRow, type Section, type Size } from './section.ts';
import { compare } from './statistics.ts';
import { interleave, type Subject } from './subjects.ts';

const many = 1_000;
const batch = 100;

/** What the hook in the page's world costs a page that makes connections. */
export async function measureConnections(
  subjects: readonly Subject[],
  { quick, seed }: Size,
): Promise<Section> {
  const taken = subjects.filter(({ name }) => name !== 'again');
  const pages = new Map(
    await Promise.all(
      taken.map(async (subject) => {
        return [subject, await openPage(subject.browser, places.call)] as const;
      }),
    ),
  );
  const times = await interleave(taken, quick ? 2 : 5, randomOf(seed + 2), async (subject) => {
    const page = pages.get(subject);
    if (!page) throw new Error('No page');
    await page.bringToFront();
    const session = await page.createCDPSession();
    let total = 0;
    for (let made = 0; made < many; made += batch) {
      // Chromium allows 500 in a page, and counts closed ones until they are collected.
      await session.send('HeapProfiler.collectGarbage');
      total += await page.evaluate((count) => {
        const begun = performance.now();
        for (let index = 0; index < count; index += 1) new RTCPeerConnection().close();
        return performance.now() - begun;
      }, batch);
    }
    await session.detach();
    return total;
  });
  for (const page of pages.values()) await page.close();
  const what = `${many.toLocaleString('en')} × new RTCPeerConnection(), close()`;
  const compared = compare(times.own, times.empty);
  return {
    title: 'The hook in the page’s world',
    how: 'Connections made and closed one after the other on a call page.',
    head: comparedHead,
    rows: [comparedRow(what, compared)],
    data: { [what]: compared },
  };
}
