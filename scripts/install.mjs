// Runs on the Node that is there (20 or later), before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The Node that the tools need comes as a package: the one on the machine may be older. */
const node = join(
  root,
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

/** The environment in which that Node and the installed tools come first. */
function environment() {
  const bin = join(root, 'node_modules', '.bin');
  return { ...process.env, PATH: [bin, process.env.PATH].join(delimiter) };
}

/** Installs what the lock file names, unless that is what is there. */
export function install() {
  if (isInstalled()) return;
  console.log('Installing packages (npm ci), about a minute …');
  const done = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (done.status !== 0 || !existsSync(node)) {
    console.error('The packages could not be installed: see npm’s words above.');
    process.exit(1);
  }
}

function isInstalled() {
  const lock = join(root, 'package-lock.json');
  const installed = join(root, 'node_modules', '.package-lock.json');
  return (
    existsSync(node) &&
    existsSync(installed) &&
    statSync(installed).mtimeMs >= statSync(lock).mtimeMs
  );
}

/** Runs a program of this project; resolves by leaving with its exit code. */
export function hand(script, args = process.argv.slice(2)) {
  const done = spawnSync(node, [join(root, script), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: environment(),
  });
  process.exit(done.status ?? 1);
}
