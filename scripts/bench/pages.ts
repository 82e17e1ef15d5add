import type { Demo } from '../../demo/server.ts';
import { pages as calendarPages } from '../../tests/pages/calendars/googleCalendar.ts';
import { states } from '../../tests/pages/googleMeet.ts';
import { type Random, randomOf } from '../cueSimulation/random.ts';

/** Where each kind of page stands; nothing of Threshold runs on the last. */
export const places = {
  lobby: 'https://meet.google.com/abc-defg-hij?bench=lobby',
  call: 'https://meet.google.com/abc-defg-hij?bench=call',
  calendar: 'https://calendar.google.com/calendar/u/0/r/week?bench=calendar',
  plain: 'https://plain.example.org/?bench=plain',
} as const;

export type Place = keyof typeof places;

/** Lets the local server answer with the bench's pages at the real host names. */
export function servePages(demo: Demo, seed: number): void {
  const script = appScript(randomOf(seed));
  const bodies: Record<string, string> = {
    lobby: stateHtml('green room'),
    call: stateHtml('in call'),
    calendar: calendarPages[0]?.html ?? '',
    plain: '<main>Plain</main>',
  };
  for (const url of Object.values(places)) {
    demo.addPages(new URL(url).hostname, ({ pathname, searchParams }) => {
      if (pathname === '/bench.js') return { body: script, type: 'text/javascript' };
      const body = bodies[searchParams.get('bench') ?? ''];
      return body === undefined ? undefined : { body: pageHtml(body) };
    });
  }
}

function stateHtml(name: string): string {
  return states.find((state) => state.name === name)?.html ?? '';
}

function pageHtml(body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title>
<link rel="icon" href="data:,"><style>#app div { padding: 1px; border: 1px solid #ccc }
#storm { block-size: 200px; overflow: hidden; contain: strict }</style></head>
<body>${body}<div id="app"></div><ul id="storm"></ul><script src="/bench.js"></script></body></html>`;
}

/**
 * A stand-in for an application's bundle, of 600 kB: functions of which a third run, and a page of
 * 1 500 elements. That is light for a call service, so that a ratio is rather too high.
 */
function appScript(random: Random): string {
  const functions = Array.from({ length: 3_000 }, (_, index) => {
    const numbers = Array.from({ length: 24 }, () => random.below(1_000_000));
    return `function part${index}(seed) { const values = [${numbers}]; return values.reduce((sum, value) => (sum * 31 + value + seed) | 0, ${index}); }`;
  });
  const calls = Array.from({ length: 1_000 }, (_, index) => `total += part${index * 3}(total);`);
  return `(() => { ${functions.join('\n')}
let total = 0; ${calls.join('')}
const app = document.getElementById('app');
for (let index = 0; index < 500; index += 1) {
  const card = document.createElement('div');
  card.innerHTML = '<span class="name">' + ((total + index) % 977) + '</span><button type="button">Open</button>';
  app.append(card);
} })();`;
}
