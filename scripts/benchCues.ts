import { runnerImport } from 'vite';

/**
 * `npm run bench:cues` (`-- --quick` for fewer leaders): how the choice of cues performs. The
 * standard world is played by more leaders than the nine others.
 */
const size = process.argv.includes('--quick')
  ? { seeds: 3, leaders: 30, leadersElsewhere: 30, weeks: 8 }
  : { seeds: 20, leaders: 100, leadersElsewhere: 25, weeks: 8 };
// The library is gathered by the bundler's glob, which plain Node does not know.
const { module } = await runnerImport<typeof import('./cueSimulation/report.ts')>(
  new URL('./cueSimulation/report.ts', import.meta.url).pathname,
  { configFile: false, logLevel: 'error' },
);
module.report(size, console.log);
