import { readdirSync } from 'node:fs';
import type { Alias, AliasOptions, Plugin } from 'vite';
import { defineConfig } from 'wxt';
import type { Platform } from './utils/platforms/platform';

/** The hosts of every file in utils/platforms/sites: a new platform is seen by being there. */
async function callPages(): Promise<string[]> {
  const folder = new URL('./utils/platforms/sites/', import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  const sites = await Promise.all(
    files.map(async (name) => {
      const file = (await import(new URL(name, folder).href)) as { default: Platform };
      return file.default;
    }),
  );
  return sites.flatMap((site) => site.hosts.map((host) => `https://${host}/*`)).sort();
}

/** Vite's aliases in the form that keeps their order. */
function aliases(kept: AliasOptions = []): Alias[] {
  if (Array.isArray(kept)) return [...kept];
  return Object.entries(kept).map(([find, replacement]) => ({ find, replacement }));
}

/** What platform files say for docs/platforms.md alone stays out of what runs in every call page. */
const withoutEvidence: Plugin = {
  name: 'without-evidence',
  enforce: 'pre',
  transform(code, id) {
    if (!id.includes('/utils/platforms/sites/')) return undefined;
    const parts = /\b(?:docs|handsOff|seen|evidence):\s*(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"),?/g;
    return { code: code.replace(parts, ''), map: null };
  },
};

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  // Explicit imports only: a reader sees where every name comes from.
  imports: false,
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  manifestVersion: 3,
  hooks: {
    // What runs in every call page stays small: there the browser's own API does without polyfill.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.every(({ type }) => type === 'content-script')) return;
      const alias = { find: 'wxt/browser', replacement: '@wxt-dev/browser' };
      config.resolve = { ...config.resolve, alias: [alias, ...aliases(config.resolve?.alias)] };
      config.plugins = [...(config.plugins ?? []), withoutEvidence];
    },
    'build:manifestGenerated': async (_, manifest) => {
      const pages = await callPages();
      for (const script of manifest.content_scripts ?? []) script.matches = pages;
      manifest.host_permissions = pages;
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    short_name: 'Threshold',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    // What each permission is for, in plain words: docs/permissions.md
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'scripting', 'activeTab'],
    optional_permissions: ['notifications'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'threshold@threshold.invalid',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '126' }),
  }),
});
