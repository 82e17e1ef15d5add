import type { Section } from './section.ts';
import { short } from './section.ts';
import type { Subject } from './subjects.ts';

/** What the background worker's heap holds after a collection (MB). */
async function workerHeap({ browser, inside, extensionUrl }: Subject): Promise<number> {
  // A worker that rests is woken by a message; what it answers does not matter.
  await inside.evaluate(() => chrome.runtime.sendMessage({}).catch(() => undefined));
  const target = await browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith(extensionUrl('/')),
  );
  const session = await target.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 2 ** 20;
}

/** The background's memory as it stands now, beside that of the empty worker. */
export async function measureMemory(own: Subject, empty: Subject, count: number): Promise<Section> {
  const [used, floor] = [await workerHeap(own), await workerHeap(empty)];
  const what = `heap of the worker with ${count.toLocaleString('en')} reflections kept`;
  return {
    title: 'Background memory',
    how: 'JavaScript heap in use after a collection, after all of the above. The worker is stopped by the browser after thirty seconds without work; then it is none.',
    head: ['', 'Threshold', 'empty'],
    rows: [[what, `${short(used)} MB`, `${short(floor)} MB`]],
    data: { count, used, floor },
  };
}
