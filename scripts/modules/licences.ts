import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { defineWxtModule } from 'wxt/modules';
import { licencesText, packageFolder, readShipped } from '../package/shipped';

/** Puts licences.txt into the build: what is really bundled, and the texts its licences ask for. */
export default defineWxtModule((wxt) => {
  const folders = new Set<string>();
  const watch: Plugin = {
    name: 'shipped-packages',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const id of chunk.moduleIds) {
          const folder = packageFolder(id, wxt.config.root);
          if (folder) folders.add(folder);
        }
      }
    },
  };
  wxt.hook('build:before', () => folders.clear());
  wxt.hook('vite:build:extendConfig', (_, config) => {
    config.plugins = [...(config.plugins ?? []), watch];
    // Vite bundles workers by themselves, with plugins of their own.
    const inWorkers = config.worker?.plugins;
    config.worker = { ...config.worker, plugins: () => [...(inWorkers?.() ?? []), watch] };
  });
  wxt.hook('build:done', async () => {
    if (wxt.config.command !== 'build') return;
    const text = licencesText([...folders].map(readShipped));
    await writeFile(join(wxt.config.outDir, 'licences.txt'), text);
  });
});
