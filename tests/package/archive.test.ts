import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { filesUnder, hashOf, zipped } from '../../scripts/package/archive';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'threshold-archive-'));
  mkdirSync(join(folder, 'inner'));
  writeFileSync(join(folder, 'b.txt'), 'b');
  writeFileSync(join(folder, 'inner', 'a.txt'), 'a');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('the order and the times of files do not matter', () => {
  const paths = filesUnder(folder).sort();
  expect(paths).toEqual(['b.txt', 'inner/a.txt']);
  const first = zipped(folder, paths);
  utimesSync(join(folder, 'b.txt'), 1_000_000_000, 1_000_000_000);
  expect(hashOf(zipped(folder, paths.toReversed()))).toBe(hashOf(first));
  expect(Object.keys(unzipSync(first))).toEqual(paths);
});

test('a changed byte matters', () => {
  const first = zipped(folder, ['b.txt']);
  writeFileSync(join(folder, 'b.txt'), 'c');
  expect(hashOf(zipped(folder, ['b.txt']))).not.toBe(hashOf(first));
});
