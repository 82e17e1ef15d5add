import { writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';
import type { Platform } from '../utils/platforms/platform.ts';
import { platformPage } from './platformPage.ts';

/** Writes docs/platforms.md from the files in utils/platforms/sites. */
const { module } = await runnerImport<{ platforms: readonly Platform[] }>(
  new URL('../utils/platforms/registry.ts', import.meta.url).pathname,
);
writeFileSync(new URL('../docs/platforms.md', import.meta.url), platformPage(module.platforms));
