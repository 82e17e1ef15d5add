import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { filesUnder } from '../scripts/package/archive';

const root = new URL('..', import.meta.url).pathname;
const pages = [
  'README.md',
  '.github/SECURITY.md',
  ...filesUnder(join(root, 'docs'))
    .filter((path) => path.endsWith('.md'))
    .map((path) => join('docs', path)),
];

test('every link to a file of this project leads somewhere', () => {
  const dead = pages.flatMap((page) => {
    const text = readFileSync(join(root, page), 'utf8');
    const written = /\]\((?!https?:|#)([^)#]+)[^)]*\)|\bsrc(?:set)?="([^"]+)"/g;
    const links = [...text.matchAll(written)].map(([, to, picture]) => to ?? picture ?? '');
    return links
      .filter((to) => !existsSync(join(root, dirname(page), to)))
      .map((to) => `${page}: ${to}`);
  });
  expect(dead).toEqual([]);
});

test('every file that docs name in code is there', () => {
  const folders = 'utils|entrypoints|components|scripts|tests|demo|modules|public|docs|\\.github';
  const named = new RegExp(`\`((?:${folders})/[\\w./-]+)\``, 'g');
  const dead = pages.flatMap((page) =>
    [...readFileSync(join(root, page), 'utf8').matchAll(named)]
      .map(([, path = '']) => path)
      .filter((path) => !/\b[A-Z]{4,}\b/.test(path) || path.startsWith('.github'))
      .filter((path) => !existsSync(join(root, path)))
      .map((path) => `${page}: ${path}`),
  );
  expect(dead).toEqual([]);
});

test('no two files differ by capitals alone: some systems could hold only one', () => {
  const names = filesUnder(join(root, 'docs')).map((path) => path.toLowerCase());
  expect(new Set(names).size).toBe(names.length);
});
