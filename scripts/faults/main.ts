import { parseArgs } from 'node:util';
import { type BrowserName, findBrowser } from '../browsers.ts';
import { runFaults, type Tally } from './run.ts';

/** Reads the command line, plays the run, prints the counters. Resolves to the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      steps: { type: 'string', default: '300' },
      seed: { type: 'string', default: '1' },
      browser: { type: 'string', default: 'chromium' },
    },
  });
  const name: BrowserName = values.browser === 'firefox' ? 'firefox' : 'chromium';
  const { path } = await findBrowser(name, console.log);
  const tally = await runFaults({
    name,
    path,
    build: `.output/${name === 'firefox' ? 'firefox' : 'chrome'}-mv3`,
    steps: Number(values.steps),
    seed: Number(values.seed),
    say: console.log,
  });
  print(tally);
  return tally.losses.length > 0 ? 1 : 0;
}

function print({ seed, steps, faults, losses, things, meetings, took }: Tally): void {
  const rows = (counts: Record<string, number>) =>
    Object.entries(counts)
      .sort(([, a], [, b]) => b - a)
      .map(([name, times]) => `  ${String(times).padStart(6)}  ${name}`)
      .join('\n');
  const sum = (counts: Record<string, number>) =>
    Object.values(counts).reduce((total, one) => total + one, 0);
  console.log(`Seed ${seed}, ${Math.round(took / 1000)} s`);
  console.log(`${sum(steps)} steps\n${rows(steps)}`);
  console.log(`${sum(faults)} faults\n${rows(faults)}`);
  console.log(`${things} things handed in, ${meetings} calls`);
  console.log(`${losses.length} losses`);
}
