import { runnerImport } from 'vite';
import type { Exactness } from './accuracy.ts';
import type { Section } from './section.ts';

/** Precision and recall on every labelled case there is. */
export async function measureExactness(): Promise<Section> {
  // Platform files are gathered by the bundler's glob, which plain Node does not know.
  const { module } = await runnerImport<typeof import('./accuracy.ts')>(
    new URL('./accuracy.ts', import.meta.url).pathname,
    { configFile: false, logLevel: 'error' },
  );
  const judged: Record<string, Exactness> = { 'join links': module.linkExactness() };
  for (const [phase, exact] of Object.entries(module.phaseExactness())) {
    judged[`phase “${phase}”`] = exact;
  }
  return {
    title: 'Exactness',
    how: 'On the labelled texts of tests/joinLinks and the labelled pages of tests/pages, which were written with the code they test: they show that nothing broke, not how the next real page is read.',
    head: ['', 'precision', 'recall'],
    rows: Object.entries(judged).map(([what, { said, wanted, right }]) => [
      what,
      `${right}/${said}`,
      `${right}/${wanted}`,
    ]),
    data: judged,
  };
}
