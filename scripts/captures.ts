import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseHTML } from 'linkedom';
import { runnerImport } from 'vite';

/**
 * Prints what the marks of every platform see in real captures: HTML files in a folder, one
 * `<section data-state="…">` a state. Files are told to a platform by their name.
 */
const folder = process.argv[2];
if (!folder) throw new Error('Say which folder: npm run captures -- FOLDER');
const at = (path: string) => new URL(path, import.meta.url).pathname;
const { module: registry } = await runnerImport<typeof import('../utils/platforms/registry.ts')>(
  at('../utils/platforms/registry.ts'),
);
const { module: marks } = await runnerImport<typeof import('../utils/platforms/marks.ts')>(
  at('../utils/platforms/marks.ts'),
);

for (const file of readdirSync(resolve(folder)).filter((name) => name.endsWith('.html'))) {
  const platform = registry.platforms.find(({ id }) => file.startsWith(`${id}-`));
  if (!platform) continue;
  const { document } = parseHTML(readFileSync(join(folder, file), 'utf8'));
  for (const section of document.querySelectorAll('section[data-state]')) {
    const { document: page } = parseHTML(`<html><body>${section.innerHTML}</body></html>`);
    const state = section.getAttribute('data-state') ?? '';
    console.log(`${platform.name}: ${state.padEnd(20)} ${marks.readMarks(page, platform)}`);
  }
}
