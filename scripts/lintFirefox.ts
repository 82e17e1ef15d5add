import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

const build = '.output/firefox-mv3';

/** React’s renderer sets `innerHTML` for `dangerouslySetInnerHTML`, which we never use. */
function isReacts({ code, file }: Finding): boolean {
  if (code !== 'UNSAFE_VAR_ASSIGNMENT' || !file) return false;
  return readFileSync(join(build, file), 'utf8').includes('dangerouslySetInnerHTML');
}

const { stdout, stderr } = spawnSync(
  'web-ext',
  ['lint', '--source-dir', build, '--output', 'json'],
  { encoding: 'utf8', shell: process.platform === 'win32', maxBuffer: 64 * 1024 * 1024 },
);
const report = JSON.parse(stdout || '{}') as Partial<Record<'errors' | 'warnings', Finding[]>>;
if (!report.errors || !report.warnings) throw new Error(`web-ext lint gave no report: ${stderr}`);
const ours = [...report.errors, ...report.warnings.filter((finding) => !isReacts(finding))];
for (const { code, message, file, line } of ours) console.log(`${file}:${line} ${code} ${message}`);
console.log(`${ours.length} findings of ours, ${report.warnings.length} warnings in all`);
process.exitCode = ours.length > 0 ? 1 : 0;
