import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../scripts/page.ts';
import type { PageState } from '../pages/state.ts';
import { openThreshold, readRows } from './support/threshold.ts';

const files = import.meta.glob<{ states: readonly PageState[] }>(
  ['../pages/*.ts', '!../pages/state.ts'],
  { eager: true },
);
const host = ({ url }: PageState) => new URL(url).hostname;
/** Doors and calls on hosts of the build; what follows a call has no call before it here. */
const states = Object.entries(files)
  .flatMap(([path, { states }]) => states.map((state) => ({ ...state, path })))
  .filter(({ expected }) => expected !== 'none' && expected !== 'left')
  .filter((state) => !host(state).endsWith('.example.org'));

describe('a vendor’s page at its real address', () => {
  let threshold: Awaited<ReturnType<typeof openThreshold>>;
  let current: PageState | undefined;

  beforeAll(async () => {
    threshold = await openThreshold('chromium');
    for (const name of new Set(states.map(host))) {
      threshold.demo.addPages(name, () => current && { body: bodyOf(current) });
    }
  });
  afterAll(() => threshold?.close());

  /** The phases of what goes on in pages now. */
  async function inPages(): Promise<unknown[]> {
    const { meetings } = await readRows(threshold.driver);
    return meetings.map(({ phase }) => phase).filter((phase) => /lobby|inCall/.test(`${phase}`));
  }

  test.each(states)('$path: $name', async (state) => {
    current = state;
    const page = await threshold.driver.openPage(state.url);
    const expected = state.expected === 'launcher' ? 'lobby' : state.expected;
    await until(async () => (await inPages()).includes(expected), {
      timeout: 15_000,
      what: expected,
    });
    expect(await inPages()).toEqual([expected]);
    await page.close();
    await until(async () => (await inPages()).length === 0, { timeout: 15_000, what: 'its end' });
    if (state.expected !== 'launcher') return;
    const { meetings } = await readRows(threshold.driver);
    expect(meetings.map(({ phase }) => phase)).toContain('handedOff');
  });
});

function bodyOf({ html, frame }: PageState): string {
  const inner = (frame ?? '').replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const body = frame ? html.replace('<iframe ', `<iframe srcdoc="${inner}" `) : html;
  const head = '<meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,">';
  return `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
}
