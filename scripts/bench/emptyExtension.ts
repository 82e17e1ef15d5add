import { copyFileSync, cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

const source = join(import.meta.dirname, 'empty');

/** Builds the extension all is compared with, in a folder of its own; resolves to the folder. */
export async function buildEmptyExtension(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'empty-extension-'));
  await build({
    root: source,
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: { input: join(source, 'popup.html') },
    },
  });
  for (const name of ['manifest.json', 'worker.js']) {
    copyFileSync(join(source, name), join(folder, name));
  }
  // The page that stays open in both is the same picture.
  cpSync(join(import.meta.dirname, '../../.output/chrome-mv3/icon'), join(folder, 'icon'), {
    recursive: true,
  });
  return folder;
}
