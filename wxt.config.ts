import { readdirSync } from 'node:fs';
import type { Alias, AliasOptions, UserConfig } from 'vite';
import { defineConfig } from 'wxt';
import { languageAssets, languageProblems } from './scripts/languages.ts';
import { slimPageScripts } from './scripts/pageScripts.ts';
import type { Calendar } from './utils/calendars/calendar';
import type { Platform } from './utils/platforms/platform';

/** The hosts of every file in a folder of sites: a new one is seen by being there. */
async function pagesOf(
  path: string,
  hostsOf: (site: Platform & Calendar) => readonly string[],
): Promise<string[]> {
  const folder = new URL(path, import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  const sites = await Promise.all(
    files.map(async (name) => {
      const file = (await import(new URL(name, folder).href)) as { default: Platform & Calendar };
      return file.default;
    }),
  );
  return sites.flatMap((site) => hostsOf(site).map((host) => `https://${host}/*`)).sort();
}

const callPages = () => pagesOf('./utils/platforms/sites/', ({ hosts }) => hosts);
/** A calendar whose pages cannot be read is asked for nothing. */
const calendarPages = () =>
  pagesOf('./utils/calendars/sites/', ({ hosts, unreadable }) => (unreadable ? [] : hosts));

/** Vite's aliases in the form that keeps their order. */
function aliases(kept: AliasOptions = []): Alias[] {
  if (Array.isArray(kept)) return [...kept];
  return Object.entries(kept).map(([find, replacement]) => ({ find, replacement }));
}

/** What the popup and the options share comes in one file: many small ones take longer to open. */
function loadAtOnce({ build }: UserConfig): void {
  const output = build?.rolldownOptions?.output;
  if (!output || Array.isArray(output)) throw new Error('There is no output to share in');
  output.codeSplitting = { groups: [{ name: 'shared', tags: ['$initial'], minShareCount: 2 }] };
}

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  // Explicit imports only: a reader sees where every name comes from.
  imports: false,
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  manifestVersion: 3,
  modulesDir: 'scripts/modules',
  hooks: {
    // What runs in every call page stays small: there the browser's own API does without polyfill.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ type }) => type === 'popup')) loadAtOnce(config);
      if (!entrypoints.every(({ type }) => type === 'content-script')) return;
      const alias = { find: 'wxt/browser', replacement: '@wxt-dev/browser' };
      config.resolve = { ...config.resolve, alias: [alias, ...aliases(config.resolve?.alias)] };
      config.plugins = [...(config.plugins ?? []), ...slimPageScripts];
    },
    'build:before': async () => {
      const problems = await languageProblems();
      if (problems.length > 0) throw new Error(`Languages:\n${problems.join('\n')}`);
    },
    'build:publicAssets': (_, assets) => {
      assets.push(...languageAssets());
    },
    'build:manifestGenerated': async (_, manifest) => {
      const [calls, calendars] = await Promise.all([callPages(), calendarPages()]);
      for (const script of manifest.content_scripts ?? []) {
        const isCalendar = script.js?.some((file) => file.endsWith('/calendar.js'));
        script.matches = isCalendar ? calendars : calls;
      }
      manifest.host_permissions = [...calls, ...calendars].sort();
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    short_name: 'Threshold',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    // What each permission is for, in plain words: docs/permissions.md
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'scripting', 'activeTab'],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+H' } },
      'log-talk': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_commandLogTalk__',
      },
      'open-week': { description: '__MSG_commandOpenWeek__' },
    },
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
