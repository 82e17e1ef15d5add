import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, platform, release, totalmem } from 'node:os';
import { markdownTable, type Section } from './section.ts';

/** What a run was measured on. */
interface About {
  readonly date: string;
  readonly machine: string;
  readonly browser: string;
  readonly seed: number;
  readonly seconds: number;
}

export function machine(browserPath: string): Pick<About, 'date' | 'machine' | 'browser'> {
  const { stdout } = spawnSync(browserPath, ['--version'], { encoding: 'utf8' });
  const processors = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const load = loadavg()[2]?.toFixed(1);
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: `${processors.length} × ${processors[0]?.model.trim() || 'unknown processor'}, ${memory} GB, ${platform()} ${release()}, load ${load} over the last 15 minutes`,
    browser: stdout.trim(),
  };
}

export function printSection({ title, how, head, rows }: Section): void {
  console.log(`\n${title}\n${how}\n${markdownTable(head, rows)}`);
}

const begins = '<!-- From here on written by npm run bench. -->';
const ends = '<!-- Until here. -->';

/** Puts the tables of a run into the record; what a person wrote around them stays. */
export function writeRecord(path: string, about: About, sections: readonly Section[]): void {
  const kept = existsSync(path)
    ? readFileSync(path, 'utf8')
    : `# Measurements\n\n${begins}\n${ends}\n`;
  const [before = '', rest = ''] = kept.split(begins);
  const [, after = ''] = rest.split(ends);
  const tables = sections.map(
    ({ title, how, head, rows }) => `## ${title}\n\n${how}\n\n${markdownTable(head, rows)}`,
  );
  const facts = [
    `- Date: ${about.date}`,
    '- Command: `npm run bench`',
    `- Machine: ${about.machine}`,
    `- Browser: ${about.browser}, headless, without a graphics card`,
    `- Seed ${about.seed}, ${about.seconds} s`,
  ];
  const text = [begins, facts.join('\n'), ...tables, ends].join('\n\n');
  writeFileSync(path, `${before}${text}${after}`);
}
