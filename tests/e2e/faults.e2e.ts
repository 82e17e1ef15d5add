import { describe, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/browsers.ts';
import { runFaults } from '../../scripts/faults/run.ts';

/** The run at its small size; `npm run test:faults` plays thousands of steps (docs/faults.md). */
const size = { chromium: 16, firefox: 8 } as const;

describe.each(['chromium', 'firefox'] as const)(
  'faults in the middle of real use in %s',
  (name) => {
    test('lose nothing', { timeout: 300_000 }, async () => {
      const { path } = await findBrowser(name, () => undefined);
      const build = `.output/${name === 'firefox' ? 'firefox' : 'chrome'}-mv3`;
      const steps = size[name];
      const tally = await runFaults({ name, path, build, steps, seed: 1, say: () => undefined });
      expect(tally.losses).toEqual([]);
      expect(Object.keys(tally.faults).length).toBeGreaterThan(2);
      expect(tally.things).toBeGreaterThan(0);
    });
  },
);
