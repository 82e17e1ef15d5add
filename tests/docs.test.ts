import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { platformPage } from '../scripts/platformPage';
import { platforms } from '../utils/platforms/registry';

const read = (name: string) => readFileSync(new URL(`../docs/${name}`, import.meta.url), 'utf8');

test('the page on permissions names every host of the build, and no other', () => {
  const list = read('permissions.md').split('## The call sites of the build')[1]?.split('\n## ')[0];
  const named = [...(list ?? '').matchAll(/`([*a-z0-9.-]+\.[a-z]+)`/g)].map(([, host]) => host);
  expect(named.sort()).toEqual(platforms.flatMap(({ hosts }) => hosts).sort());
});

test('the page on platforms is what `npm run docs` makes', () => {
  expect(read('platforms.md')).toBe(platformPage(platforms));
});
