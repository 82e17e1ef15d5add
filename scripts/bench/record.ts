import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, platform, release, totalmem } from 'node:os';
import { markdownTable, type Section } from './section.ts';

/** A table with when it was measured, and how busy the machine was then. */
interface Kept extends Section {
  readonly at: string;
  /** Processes that waited for one of the processors, over the last 15 minutes. */
  readonly load: number;
}

/** What it was measured on. */
interface Machine {
  readonly hardware: string;
  readonly browser: string;
}

export function machine(browserPath: string): Machine {
  const { stdout } = spawnSync(browserPath, ['--version'], { encoding: 'utf8' });
  const processors = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return {
    hardware: `${processors.length} × ${processors[0]?.model.trim() || 'unknown processor'}, ${memory} GB, ${platform()} ${release()}`,
    browser: stdout.trim(),
  };
}

export function readSections(path: string): Kept[] {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Kept[]) : [];
}

/** Keeps a table at once, in place of an older one of its title: a run that breaks off loses little. */
export function keepSection(path: string, section: Section): void {
  const at = new Date().toISOString();
  const others = readSections(path).filter(({ title }) => title !== section.title);
  const all = [...others, { ...section, at, load: loadavg()[2] ?? 0 }];
  writeFileSync(path, JSON.stringify(all.sort(inOrder), null, 2));
}

const order = [
  'Package',
  'Exactness',
  'Page load',
  'A storm',
  'The hook',
  'Popup',
  'The week',
  'Background',
];

function inOrder(one: Section, other: Section): number {
  const place = ({ title }: Section) => order.findIndex((begin) => title.startsWith(begin));
  return place(one) - place(other);
}

export function printSection({ title, how, head, rows }: Section): void {
  console.log(`\n${title}\n${how}\n${markdownTable(head, rows)}`);
}

const begins = '<!-- From here on written by npm run bench. -->';
const ends = '<!-- Until here. -->';

/** Puts the tables into the record; what a person wrote around them stays. */
export function writeRecord(
  path: string,
  { hardware, browser }: Machine,
  seed: number,
  sections: readonly Kept[],
): void {
  const kept = existsSync(path)
    ? readFileSync(path, 'utf8')
    : `# Measurements\n\n${begins}\n${ends}\n`;
  const [before = '', rest = ''] = kept.split(begins);
  const [, after = ''] = rest.split(ends);
  const tables = sections.map(({ title, how, head, rows, at, load }) => {
    const when = `Measured ${at.slice(0, 16).replace('T', ' ')} UTC, load ${load.toFixed(1)}.`;
    return `## ${title}\n\n${how}\n\n${markdownTable(head, rows)}\n\n${when}`;
  });
  const facts = [
    `- Command: \`npm run bench\`, seed ${seed}`,
    `- Machine: ${hardware}`,
    `- Browser: ${browser}, headless, without a graphics card`,
  ];
  const text = [begins, facts.join('\n'), ...tables, ends].join('\n\n');
  writeFileSync(path, `${before}${text}${after}`);
}
