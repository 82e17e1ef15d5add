import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder, hashOf, keptFiles, zipped } from './archive.ts';

/**
 * `npm run zip`: builds and packs what the stores are given, a package for each browser, and the
 * archive of the sources for their reviewers, which holds the files kept in Git.
 */
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

for (const browser of ['chrome', 'edge', 'firefox']) {
  build(browser);
  const folder = `.output/${browser}-mv3`;
  write(browser, zipped(folder, filesUnder(folder)));
}
// A folder unpacked from the archive has no repository; its packages are made all the same.
const sources = existsSync('.git') ? keptFiles('.') : undefined;
if (sources) write('sources', zipped('.', sources));
else console.log('No repository here: no archive of the sources.');

function build(browser: string): void {
  const { status, stdout, stderr } = spawnSync('wxt', ['build', '-b', browser], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`The build for ${browser} failed:\n${stdout}\n${stderr}`);
}

function write(name: string, bytes: Uint8Array): void {
  const path = join('.output', `threshold-${version}-${name}.zip`);
  writeFileSync(path, bytes);
  console.log(`${hashOf(bytes)}  ${path}  ${Math.round(bytes.length / 1000)} kB`);
}
