import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { startDemo } from '../demo/server.ts';
import { measureConnections } from './bench/connections.ts';
import { buildEmptyExtension } from './bench/emptyExtension.ts';
import { measureExactness } from './bench/exactness.ts';
import { measureMemory } from './bench/memory.ts';
import { measurePageLoads } from './bench/pageLoad.ts';
import { servePages } from './bench/pages.ts';
import { keepSection, machine, printSection, readSections, writeRecord } from './bench/record.ts';
import { measureScreens } from './bench/screens.ts';
import type { Section, Size } from './bench/section.ts';
import { measureSizes } from './bench/sizes.ts';
import { measureStorms } from './bench/storm.ts';
import { openSubject, type Subject } from './bench/subjects.ts';
import { findBrowser } from './browsers.ts';

/**
 * `npm run bench`: what Threshold costs, beside an empty extension in the same run. `-- --quick`
 * measures less of it and keeps no record; `-- --seed N` draws anew; `-- --only WORD` measures one
 * part anew (load, hook, storm, screens) and leaves the others in the record as they were.
 */
/** A copy of the build: another build meanwhile does not disturb. */
const build = mkdtempSync(join(tmpdir(), 'threshold-bench-'));
const size: Size = {
  quick: process.argv.includes('--quick'),
  seed: Number(argument('--seed') ?? 1),
};
const numbers = size.quick ? '.output/bench-quick.json' : '.output/bench.json';
const only = argument('--only')?.toLowerCase();

buildThreshold();
const { path } = await findBrowser('chromium', console.log);
await alone();
await inBrowsers();
console.log(`\nNumbers: ${numbers}`);
if (!size.quick) {
  writeRecord('docs/measurements.md', machine(path), size.seed, readSections(numbers));
  console.log('Record: docs/measurements.md');
}

/** What needs no browser. */
async function alone(): Promise<void> {
  keep(measureSizes(build));
  keep(await measureExactness());
}

async function inBrowsers(): Promise<void> {
  const demo = await startDemo();
  servePages(demo, size.seed);
  const extension = await buildEmptyExtension();
  const open = (name: Subject['name'], folder: string) =>
    openSubject(name, { path, extension: folder, proxyPort: demo.proxyPort });
  const own = await open('own', build);
  const empty = await open('empty', extension);
  const again = await open('again', extension);
  try {
    const all = [own, empty, again];
    if (wants('load')) keep(await measurePageLoads(all, size));
    if (wants('hook')) keep(await measureConnections(all, size));
    if (wants('storm')) keep(await measureStorms(all, size));
    await again.browser.close();
    if (wants('screens')) {
      const count = size.quick ? 1_000 : 100_000;
      for (const section of await measureScreens(own, empty, await cueIds(), size)) keep(section);
      keep(await measureMemory(own, empty, count));
    }
  } finally {
    await Promise.all([own, empty, again].map(({ browser }) => browser.close()));
    await demo.close();
    for (const folder of [extension, build]) rmSync(folder, { recursive: true });
  }
}

function wants(part: string): boolean {
  return only === undefined || part === only;
}

function keep(section: Section): void {
  printSection(section);
  keepSection(numbers, section);
}

async function cueIds(): Promise<string[]> {
  const { module } = await runnerImport<typeof import('../utils/cues/library/all.ts')>(
    new URL('../utils/cues/library/all.ts', import.meta.url).pathname,
    { configFile: false, logLevel: 'error' },
  );
  return module.library.map(({ id }) => id);
}

function buildThreshold(): void {
  console.log('Building Threshold …');
  const { status, stdout, stderr } = spawnSync('wxt', ['build', '-b', 'chrome'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`The build failed:\n${stdout}\n${stderr}`);
  cpSync('.output/chrome-mv3', build, { recursive: true });
}

function argument(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}
