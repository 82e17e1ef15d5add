import { runnerImport } from 'vite';

/** `npm run test:faults [-- --steps N --seed S --browser chromium|firefox]`: see docs/faults.md. */
// The checks of rows are the product's own, whose imports plain Node does not resolve.
const { module } = await runnerImport<typeof import('./faults/main.ts')>(
  new URL('./faults/main.ts', import.meta.url).pathname,
  { configFile: false, logLevel: 'error' },
);
process.exitCode = await module.main(process.argv.slice(2));
