import { readdirSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { noVerdict, settle, type Verdict, weigh } from '../../utils/meetings/weigh';
import { readMarks } from '../../utils/platforms/marks';
import { platformOf, platforms } from '../../utils/platforms/registry';
import type { PageState } from '../pages/state';

const files = import.meta.glob<{ states: readonly PageState[] }>('../pages/*.ts', { eager: true });
const sites = import.meta.glob<{ default: { id: string } }>('../../utils/platforms/sites/*.ts', {
  eager: true,
});
const baseName = (path: string) => path.split('/').at(-1) ?? '';
const pages = Object.entries(files)
  .filter(([path]) => !path.endsWith('/state.ts'))
  .map(([path, { states }]) => ({ file: baseName(path), states }));

function documentOf({ html, frame }: PageState): Document {
  const { document } = parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`);
  const inner = document.querySelector('iframe');
  if (inner && frame) {
    const { document: contentDocument } = parseHTML(`<html><body>${frame}</body></html>`);
    Object.defineProperty(inner, 'contentDocument', { value: contentDocument });
  }
  return document;
}

/** What a page is concluded to be once everything has settled, with no connection at all. */
function concluded(state: PageState): { platform: string; phase: string } {
  const url = new URL(state.url);
  const document = documentOf(state);
  const platform = platformOf(document, url);
  const evidence = {
    address: platform.address(url),
    marks: readMarks(document, platform),
    described: platform.marks.length > 0,
    preview: false,
    rtc: { opened: 0, connected: 0, receiving: 0, sending: 0 },
  };
  const code = 'code' in evidence.address ? evidence.address.code : 'abc';
  const before: Verdict =
    state.expected === 'left' ? { phase: 'inCall', code, since: 0 } : noVerdict;
  const first = weigh(before, { ...evidence, at: 0 });
  const { phase } = weigh(first, { ...evidence, at: settle.unknown - 1 });
  return { platform: platform.id, phase };
}

describe.each(pages)('$file', ({ file, states }) => {
  test.each(states)('$name', (state) => {
    const site = sites[`../../utils/platforms/sites/${file}`];
    expect(concluded(state)).toEqual({ platform: site?.default.id, phase: state.expected });
  });
});

describe('every file in utils/platforms/sites', () => {
  const here = readdirSync(new URL('../../utils/platforms/sites/', import.meta.url));
  const docs = readFileSync(new URL('../../docs/platforms.md', import.meta.url), 'utf8');

  test('has its pages to be tried on', () => {
    expect(pages.map(({ file }) => file).sort()).toEqual(here.sort());
    for (const { states } of pages) expect(states.length).toBeGreaterThan(0);
  });

  test.each(platforms)('$id declares what a platform has to', (platform) => {
    const { marks, docs: words, hosts, claims } = platform;
    expect(words).toMatch(/^[A-Z].*\.$/);
    if (marks.length === 0) expect(words).toContain('No marks');
    if (hosts.length === 0 && platform.id !== 'generic') expect(claims).toBeDefined();
    for (const { seen, evidence, all } of marks) {
      expect(seen).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
      expect(evidence).not.toBe('');
      expect(all.length).toBeGreaterThan(0);
    }
    const shown = pages.flatMap(({ states }) => states).map(concluded);
    const launched = shown.some((one) => one.platform === platform.id && one.phase === 'launcher');
    expect(launched).toBe(platform.handsOff !== undefined);
    expect(docs).toContain(`## ${platform.name}`);
  });
});
