import { startDemo } from '../../demo/server.ts';
import { findBrowser } from '../browsers.ts';
import { openPage } from '../launch.ts';
import { openSubject } from './subjects.ts';
import { servePages, places } from './pages.ts';
const { path } = await findBrowser('chromium', () => {});
const demo = await startDemo(); servePages(demo, 1);
const s = await openSubject('own', { path, extension: process.argv[2]!, proxyPort: demo.proxyPort });
for (const place of process.argv[3]!.split(',') as (keyof typeof places)[]) for (let i = 0; i < 3; i++) {
  const session = await s.browser.target().createCDPSession();
  await session.send('Tracing.start', { transferMode: 'ReturnAsStream', traceConfig: { includedCategories: ['devtools.timeline', 'v8', 'toplevel', 'blink', 'disabled-by-default-v8.compile'] } } as any);
  const page = await openPage(s.browser, places[place]); await new Promise((r) => setTimeout(r, 1500));
  const done = new Promise<any>((r) => session.once('Tracing.tracingComplete', r));
  await session.send('Tracing.end'); const { stream } = await done;
  let text = ''; for (;;) { const { data, eof } = await session.send('IO.read', { handle: stream }) as any; text += data; if (eof) break; }
  await session.detach(); await page.close();
  const { traceEvents } = JSON.parse(text) as any;
  const url = (e: any) => e.args?.data?.url ?? e.args?.fileName ?? '';
  const own = traceEvents.filter((e: any) => e.ph === 'X' && url(e).startsWith(s.extensionUrl('/')));
  const tids = new Map<string, number>(); for (const e of own) tids.set(`${e.pid} ${e.tid}`, (tids.get(`${e.pid} ${e.tid}`) ?? 0) + 1);
  console.log(place);
  for (const [k] of tids) {
    const th = traceEvents.filter((e: any) => e.ph === 'X' && `${e.pid} ${e.tid}` === k).sort((a: any, b: any) => a.ts - b.ts || b.dur - a.dur);
    let until = 0; const out: any[] = [];
    for (const e of th) if (url(e).startsWith(s.extensionUrl('/')) && e.ts >= until) { until = e.ts + e.dur; const inner = th.filter((x: any) => x.ts >= e.ts && x.ts + x.dur <= until && x !== e); const sums: any = {}; for (const x of inner) sums[x.name] = (sums[x.name] ?? 0) + (x.tdur ?? 0) / 1000; out.push([e.name, url(e).split('/').at(-1), (e.tdur ?? 0) / 1000, e.args?.data?.functionName ?? '', Object.entries(sums).filter(([, v]) => (v as number) > 0.5).map(([k, v]) => `${k} ${(v as number).toFixed(1)}`).join(', ')]); }
    console.log('  thread', k, out.filter((o) => o[2] > 0.3).map((o) => '\n     ' + [o[2].toFixed(1), o[0], o[1], o[3], '[' + o[4] + ']'].join(' ')).join(''));
  }
}
await s.browser.close(); await demo.close();
