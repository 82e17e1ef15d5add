import type { Page } from 'puppeteer-core';
import type { Subject } from './subjects.ts';

/** How much of a page's main thread was spent in scripts of the extension. */
export interface Share {
  /** CPU time of the extension's scripts, with the layout they ask for (ms). */
  readonly own: number;
  /** CPU time of the whole thread (ms). */
  readonly all: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** CPU time (µs). */
  readonly tdur?: number;
  readonly args: {
    readonly data?: { readonly url?: string };
    readonly fileName?: string;
    readonly name?: string;
  };
}

/**
 * Traces what a page does meanwhile. The browser tells of each script that it runs for whom, so
 * that a share of a percent can be told where two runs differ by ten for other reasons.
 */
export async function traceShare(
  { browser, extensionUrl }: Subject,
  work: () => Promise<Page>,
): Promise<Share> {
  const session = await browser.target().createCDPSession();
  await session.send('Tracing.start', {
    transferMode: 'ReturnAsStream',
    traceConfig: { includedCategories: ['devtools.timeline', 'v8', 'toplevel'] },
  });
  const page = await work();
  const complete = new Promise<{ stream?: string }>((resolve) => {
    session.once('Tracing.tracingComplete', resolve);
  });
  await session.send('Tracing.end');
  const { stream = '' } = await complete;
  let text = '';
  for (let ended = false; !ended; ) {
    const { data, eof } = await session.send('IO.read', { handle: stream });
    text += data;
    ended = eof;
  }
  await session.detach();
  await page.close();
  const { traceEvents } = JSON.parse(text) as { traceEvents: TraceEvent[] };
  return shareOf(traceEvents, extensionUrl('/'));
}

/** The page's main thread is the busiest of its kind. */
function shareOf(events: readonly TraceEvent[], extension: string): Share {
  const urlOf = ({ args }: TraceEvent) => args.data?.url ?? args.fileName ?? '';
  const shares = events
    .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
    .map(({ pid, tid }) => {
      const thread = events
        .filter((event) => event.ph === 'X' && event.pid === pid && event.tid === tid)
        .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
      const own = thread.filter((event) => urlOf(event).startsWith(extension));
      return { own: outermost(own), all: outermost(thread) };
    });
  const busiest = shares.sort((a, b) => b.all - a.all)[0];
  if (!busiest) throw new Error('No page was traced');
  return busiest;
}

/** CPU time (ms) of events in the order they began, each counted once with all within it. */
function outermost(events: readonly TraceEvent[]): number {
  let until = 0;
  let sum = 0;
  for (const { ts, dur = 0, tdur = 0 } of events) {
    if (ts < until) continue;
    until = ts + dur;
    sum += tdur;
  }
  return sum / 1000;
}
