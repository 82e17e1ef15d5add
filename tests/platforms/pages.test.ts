import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { platforms } from '../../utils/platforms/registry';
import type { PageState } from '../pages/state';
import { concluded } from './concluded';

const files = import.meta.glob<{ states: readonly PageState[] }>('../pages/*.ts', { eager: true });
const sites = import.meta.glob<{ default: { id: string } }>('../../utils/platforms/sites/*.ts', {
  eager: true,
});
const baseName = (path: string) => path.split('/').at(-1) ?? '';
const pages = Object.entries(files)
  .filter(([path]) => !path.endsWith('/state.ts'))
  .map(([path, { states }]) => ({ file: baseName(path), states }));

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
