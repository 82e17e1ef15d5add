import { browser } from 'wxt/browser';
import type { Database } from '../store/database';
import { feedSites } from '../store/readSchedule';

/** WXT knows the built files by name; the manifest lists the same ones as plain strings. */
type ScriptFiles = Parameters<typeof browser.scripting.executeScript>[0]['files'] & string[];

const prefix = 'site:';

/** The content scripts of the build, as the manifest lists them. */
function builtScripts() {
  return browser.runtime.getManifest().content_scripts ?? [];
}

/**
 * Hosts the person granted for calls, beyond those of the build: the browser's own list is the only
 * one, and what was granted to fetch a calendar is not for calls. Where the database does not open
 * no calendar is fetched either.
 */
async function grantedSites(db: Database): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const feeds = await feedSites(db).catch(() => []);
  const other = new Set([...builtScripts().flatMap(({ matches = [] }) => matches), ...feeds]);
  return origins.filter((origin) => !other.has(origin));
}

/** Registers the scripts on exactly the hosts that are granted for calls now. */
export async function registerSites(db: Database): Promise<void> {
  const matches = await grantedSites(db);
  const former = await browser.scripting.getRegisteredContentScripts();
  const ids = former.map(({ id }) => id).filter((id) => id.startsWith(prefix));
  if (ids.length > 0) await browser.scripting.unregisterContentScripts({ ids });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts(
    builtScripts().map((script, index) => ({
      id: `${prefix}${index}`,
      matches,
      js: script.js ?? [],
      runAt: 'document_start' as const,
      allFrames: true,
      matchOriginAsFallback: true,
      world: worldOf(script),
    })),
  );
}

/**
 * Runs the scripts in tabs that are open already: after an install or update, and where a
 * host was just granted. The scripts are safe to run twice.
 */
export async function injectIntoOpenTabs(
  db: Database,
  patterns?: readonly string[],
): Promise<void> {
  const granted = patterns ? [] : await grantedSites(db);
  for (const script of builtScripts()) {
    // Each script on its own pages: a call's has no business in a calendar.
    const url = [...(patterns ?? [...(script.matches ?? []), ...granted])];
    const tabs = url.length > 0 ? await browser.tabs.query({ url }) : [];
    for (const { id: tabId } of tabs) {
      if (tabId !== undefined) await injectIntoTab(tabId, script);
    }
  }
}

type Script = ReturnType<typeof builtScripts>[number];

async function injectIntoTab(tabId: number, script: Script): Promise<void> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      files: (script.js ?? []) as ScriptFiles,
      world: worldOf(script),
      injectImmediately: true,
    });
  } catch {
    // An error page, a page that is just closing, or one the browser protects.
  }
}

/** webextension-polyfill's manifest type does not know `world` yet. */
function worldOf(script: object): 'MAIN' | 'ISOLATED' {
  return 'world' in script && script.world === 'MAIN' ? 'MAIN' : 'ISOLATED';
}
