import { until } from '../../page.ts';
import { isAlive, oneOf, type Run, type Step, type Strike } from '../context.ts';
import type { Call } from '../model.ts';

const host = 'meet.google.com';
/** More calls at a time than this nobody is in. */
const mostOpen = 2;
/** What a page says arrives by then, over every retry (ms). */
const arrives = 25_000;

const inState = (run: Run, state: Call['state']) =>
  [...run.model.calls.values()].filter((call) => call.page && call.state === state);
const open = (run: Run) => [...run.model.calls.values()].filter(({ page }) => page);

const steps: readonly Step[] = [
  {
    name: 'arrive at a call',
    weight: 4,
    possible: (run) => open(run).length < mostOpen,
    play: arrive,
  },
  { name: 'join', weight: 6, possible: (run) => inState(run, 'lobby').length > 0, play: join },
  { name: 'leave', weight: 4, possible: (run) => inState(run, 'inCall').length > 0, play: leave },
  {
    name: 'reload the call',
    weight: 1,
    possible: (run) => inState(run, 'inCall').length > 0,
    play: reload,
  },
  {
    name: 'come back to a call',
    weight: 3,
    possible: (run) => open(run).length < mostOpen && lost(run).length > 0,
    play: comeBack,
  },
];
export default steps;

/** Calls that were cut off a moment ago and not reflected on: coming back is the same meeting. */
function lost(run: Run): Call[] {
  const recent = Date.now() - 2 * 60_000;
  return [...run.model.calls.values()].filter(
    ({ page, cutAt = 0, asked }) => !page && cutAt > recent && !asked,
  );
}

async function arrive(run: Run, strike?: Strike): Promise<void> {
  const word = run.newWord();
  const code = codeOf(run.model.calls.size, word);
  const call: Call = { code, title: `Call ${word}`, state: 'lobby', seen: false, joined: false };
  run.model.calls.set(code, call);
  await visit(run, call);
  await strike?.(call.page);
  await seen(run, call);
}

async function visit(run: Run, call: Call): Promise<void> {
  const query = new URLSearchParams({ title: call.title, name: 'Ana' });
  call.page = await run.session.visit(`https://${host}/${call.code}?${query}`);
  call.state = 'lobby';
}

async function join(run: Run, strike?: Strike): Promise<void> {
  const call = oneOf(run.random, inState(run, 'lobby'));
  await press(call, 'Join');
  call.state = 'inCall';
  await strike?.(call.page);
  await seen(run, call);
}

async function leave(run: Run, strike?: Strike): Promise<void> {
  const call = oneOf(run.random, inState(run, 'inCall'));
  await press(call, 'Leave');
  call.state = 'over';
  await strike?.(call.page);
  await seen(run, call);
  await call.page?.close().catch(() => undefined);
  delete call.page;
}

async function reload(run: Run, strike?: Strike): Promise<void> {
  const call = oneOf(run.random, inState(run, 'inCall'));
  await call.page?.reload();
  call.state = 'lobby';
  await press(call, 'Join');
  call.state = 'inCall';
  await strike?.(call.page);
  await seen(run, call);
}

async function comeBack(run: Run, strike?: Strike): Promise<void> {
  const call = oneOf(run.random, lost(run));
  await visit(run, call);
  await seen(run, call);
  await press(call, 'Join');
  call.state = 'inCall';
  await strike?.(call.page);
  await seen(run, call);
}

async function press({ page }: Call, name: string): Promise<void> {
  if (!page) throw new Error('The call has no page');
  await page.bringToFront();
  const button = await page.waitForSelector(`::-p-aria([name="${name}"][role="button"])`);
  await button?.evaluate((element) => (element as HTMLElement).click());
}

const phases = { lobby: 'lobby', inCall: 'inCall', over: 'ended' } as const;

/** Waits until the database says of a call what its page shows; of a page that is gone, nothing is sure. */
export async function seen(run: Run, call: Call): Promise<void> {
  await run.session.ready();
  // Until the storage is mended nothing arrives; then every call is looked at.
  if (run.broken) return;
  const wanted = () => phases[call.page ? call.state : 'over'];
  const arrived = async () => {
    const { meetings } = await run.session.kept();
    const row = meetings.find(({ code }) => code === call.code);
    if (row) call.seen = true;
    if (row?.joinedAt !== undefined) call.joined = true;
    if (row && isLive(row.phase) && Number(row.lastSeenAt) < (call.updatedAt ?? 0)) return false;
    if (row) return row.phase === wanted() || (wanted() === 'lobby' && row.phase === 'ended');
    return !call.page;
  };
  try {
    await until(arrived, { timeout: arrives, what: wanted() });
  } catch {
    const alive = await isAlive(call.page);
    const { meetings } = await run.session.kept();
    const is = meetings.find(({ code }) => code === call.code)?.phase ?? 'unknown';
    run.loss('stuck', `${call.title} (page ${alive ? 'open' : 'gone'}) is ${is}, not ${wanted()}`);
  }
}

function isLive(phase: unknown): boolean {
  return phase === 'lobby' || phase === 'inCall';
}

/** A room of its own for each call: letters as the service has them. */
function codeOf(number: number, word: string): string {
  const letters = (value: number, length: number) =>
    Array.from({ length }, (_, at) =>
      String.fromCharCode(97 + (Math.floor(value / 26 ** at) % 26)),
    ).join('');
  return `${letters(number, 3)}-${letters(word.length, 4)}-${letters(number * 7, 3)}`;
}
