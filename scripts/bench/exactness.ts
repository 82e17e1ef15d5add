import { runnerImport } from 'vite';
import type { Exactness } from './accuracy.ts';
import { type Section, short } from './section.ts';

/** Platform files are gathered by the bundler's glob, which plain Node does not know. */
export async function exactness(): Promise<typeof import('./accuracy.ts')> {
  const { module } = await runnerImport<typeof import('./accuracy.ts')>(
    new URL('./accuracy.ts', import.meta.url).pathname,
    { configFile: false, logLevel: 'error' },
  );
  return module;
}

/** Precision and recall on every labelled case there is. */
export async function measureExactness(): Promise<Section> {
  const { linkExactness, phaseExactness, linkTimes } = await exactness();
  const judged: Record<string, Exactness> = { 'join links': linkExactness() };
  for (const [phase, exact] of Object.entries(phaseExactness())) {
    judged[`phase “${phase}”`] = exact;
  }
  const times = linkTimes();
  return {
    title: 'Exactness',
    how: 'On the labelled texts of tests/joinLinks and the labelled pages of tests/pages, which were written with the code they test: they show that nothing broke, not how the next real page is read. How the choice of cues performs is measured by `npm run bench:cues` (docs/cues.md).',
    head: ['', 'precision', 'recall', 'time', 'aim'],
    rows: [
      ...Object.entries(judged).map(([what, { said, wanted, right }]) => [
        what,
        `${right}/${said}`,
        `${right}/${wanted}`,
      ]),
      ...Object.entries(times).map(([what, ms]) => [
        `join links in 1 MB of ${what}`,
        '',
        '',
        `${short(ms)} ms`,
        `≤ 50 ms: ${ms <= 50 ? 'met' : '**missed**'}`,
      ]),
    ],
    data: { judged, times },
  };
}
