import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { platformPage } from '../scripts/platformPage';
import { calendars } from '../utils/calendars/registry';
import { platforms } from '../utils/platforms/registry';

const read = (name: string) => readFileSync(new URL(`../docs/${name}`, import.meta.url), 'utf8');

/** The hosts that a section of the page on permissions lists. */
function hostsUnder(title: string): string[] {
  const list = read('permissions.md').split(`## ${title}`)[1]?.split('\n## ')[0];
  const lines = (list ?? '').split('\n').filter((line) => line.startsWith('- '));
  const named = lines.flatMap((line) => [...line.matchAll(/`([*a-z0-9.-]+\.[a-z]+)`/g)]);
  return named.map(([, host = '']) => host).sort();
}

test('the page on permissions names every host of the build, and no other', () => {
  const calls = platforms.flatMap(({ hosts }) => hosts);
  expect(hostsUnder('The call sites of the build')).toEqual(calls.sort());
  const readable = calendars.filter(({ unreadable }) => unreadable === undefined);
  const pages = readable.flatMap(({ hosts }) => hosts);
  expect(hostsUnder('The calendar pages of the build')).toEqual(pages.sort());
});

test('the page on platforms is what `npm run docs` makes', () => {
  expect(read('platforms.md')).toBe(platformPage(platforms));
});
