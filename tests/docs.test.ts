import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { platforms } from '../utils/platforms/registry';

const page = readFileSync(new URL('../docs/permissions.md', import.meta.url), 'utf8');

test('the page on permissions names every host of the build', () => {
  for (const host of platforms.flatMap(({ hosts }) => hosts)) {
    const named = host === '*.whereby.com' ? 'whereby.com` and its sub-domains' : host;
    expect(page).toContain(named);
  }
});
