import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { hashOf } from './archive.ts';

/**
 * `npm run verify:package`: proves that the packages can be made again, byte for byte. What is
 * here, a clean clone of what is committed, and the unpacked archive of the sources are each
 * built, the last two after an `npm ci` of their own; their packages must be equal.
 */
const here = process.cwd();
const temporary = mkdtempSync(join(tmpdir(), 'threshold-package-'));
let failed = 0;
try {
  if (run('git', ['status', '--porcelain'], here).trim() !== '') {
    throw new Error('There are changes that are not committed: a clone would lack them.');
  }
  const first = made(here, false);

  console.log('\nA clean clone:');
  const clone = join(temporary, 'clone');
  run('git', ['clone', '--quiet', '--no-local', here, clone], temporary);
  compare(first, made(clone, true));

  console.log('\nThe archive of the sources:');
  const sources = join(temporary, 'a folder of another name');
  unpack([...first.keys()].find((name) => name.endsWith('-sources.zip')) ?? '', sources);
  compare(packagesOnly(first), made(sources, true));
} finally {
  rmSync(temporary, { recursive: true });
}
console.log(failed === 0 ? '\nEvery package is the same.' : `\n${failed} differ.`);
process.exitCode = failed === 0 ? 0 : 1;

/** Builds in a folder; the archives it made, by name. */
function made(folder: string, install: boolean): Map<string, Uint8Array> {
  if (install) run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], folder);
  rmSync(join(folder, '.output'), { recursive: true, force: true });
  run('npm', ['run', '--silent', 'zip'], folder);
  const output = join(folder, '.output');
  const names = readdirSync(output).filter((name) => name.endsWith('.zip'));
  return new Map(names.map((name) => [name, readFileSync(join(output, name))]));
}

function packagesOnly(archives: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  return new Map([...archives].filter(([name]) => !name.endsWith('-sources.zip')));
}

function unpack(archive: string, folder: string): void {
  const files = unzipSync(readFileSync(join(here, '.output', archive)));
  for (const [path, bytes] of Object.entries(files)) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
}

function compare(
  expected: ReadonlyMap<string, Uint8Array>,
  found: ReadonlyMap<string, Uint8Array>,
): void {
  for (const name of new Set([...expected.keys(), ...found.keys()])) {
    const [one, other] = [expected.get(name), found.get(name)];
    const same = one && other && hashOf(one) === hashOf(other);
    if (!same) failed += 1;
    console.log(`${same ? 'same  ' : 'DIFFER'} ${name} ${other ? hashOf(other) : 'is not there'}`);
  }
}

/**
 * Runs a program; elsewhere than here as on another machine, where this project was never
 * installed, in another zone and language. Throws when it fails.
 */
function run(program: string, args: readonly string[], cwd: string): string {
  const path = (process.env.PATH ?? '').split(delimiter);
  const elsewhere = {
    PATH: path.filter((folder) => !folder.startsWith(here)).join(delimiter),
    TZ: 'Pacific/Apia',
    LC_ALL: 'tr_TR.UTF-8',
  };
  const env = { ...process.env, ...(cwd === here ? {} : elsewhere) };
  const { status, stdout, stderr } = spawnSync(program, [...args], {
    cwd,
    env,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed:\n${stdout}\n${stderr}`);
  return stdout;
}
