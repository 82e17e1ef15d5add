import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './browsers.ts';

/** What `npm test` does, in this order; each step is one check, the tests count one by one. */
const steps: readonly (readonly [string, readonly string[]])[] = [
  ['Lint and format', ['biome', 'ci', '--error-on-warnings', '.']],
  ['Generate types', ['wxt', 'prepare']],
  ['Types', ['tsc', '--noEmit']],
  ['Unused code', ['knip']],
  ['Build for Chrome', ['wxt', 'build', '-b', 'chrome']],
  ['Build for Edge', ['wxt', 'build', '-b', 'edge']],
  ['Build for Firefox', ['wxt', 'build', '-b', 'firefox']],
  ['Licences', ['node', 'scripts/package/licenceDocs.ts', '--check']],
  ['Lint the Firefox build', ['node', 'scripts/lintFirefox.ts']],
];

interface Counts {
  passed: number;
  failed: number;
}

const counts: Counts = { passed: 0, failed: 0 };
for (const [title, command] of steps) await step(title, command);
process.env.CHROMIUM_PATH = (await findBrowser('chromium', console.log)).path;
process.env.FIREFOX_PATH = (await findBrowser('firefox', console.log)).path;
await tests();
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed > 0 ? 1 : 0;

async function step(title: string, command: readonly string[]): Promise<void> {
  const begun = Date.now();
  const { code, output } = await run(command, false);
  const seconds = ((Date.now() - begun) / 1000).toFixed(1);
  console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${title} (${seconds} s)`);
  if (code === 0) counts.passed += 1;
  else {
    counts.failed += 1;
    console.log(output);
  }
}

async function tests(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'threshold-'));
  const report = join(folder, 'report.json');
  const { code } = await run(
    ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    true,
  );
  try {
    const told = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>;
    counts.passed += told.numPassedTests ?? 0;
    counts.failed += told.numFailedTests ?? 0;
  } catch {
    console.log('The test run left no report.');
  }
  // A run can fail without a failing test: a file that does not load, an error after the last one.
  if (code !== 0 && counts.failed === 0) counts.failed += 1;
  rmSync(folder, { recursive: true });
}

function run(
  [command = '', ...args]: readonly string[],
  live: boolean,
): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', live ? 'inherit' : 'pipe', live ? 'inherit' : 'pipe'],
      shell: process.platform === 'win32',
      env: { ...process.env, NO_COLOR: '1' },
    });
    let output = '';
    child.stdout?.on('data', (text: Buffer) => (output += text.toString()));
    child.stderr?.on('data', (text: Buffer) => (output += text.toString()));
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
