import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Browser, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';

export type BrowserName = 'chromium' | 'firefox';

interface Found {
  readonly path: string;
  /** Where it came from, in words. */
  readonly from: string;
}

type Say = (line: string) => void;

const variables = { chromium: 'CHROMIUM_PATH', firefox: 'FIREFOX_PATH' } as const;

/** Programs by the names they go by on a path, the most likely first. */
const programs = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
  firefox: ['firefox', 'firefox-esr'],
} as const;

const fixed: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

/**
 * Finds a browser, or installs one: one that is there, else the vendor's own build, else the
 * system's package. Throws with what to do when none of that works.
 */
export async function findBrowser(name: BrowserName, say: Say): Promise<Found> {
  const found = present(name) ?? (await download(name, say)) ?? packaged(name, say);
  if (!found) {
    throw new Error(
      `No ${name} was found and none could be installed. Install one, or set ${variables[name]} to its program.`,
    );
  }
  say(`Using ${found.path} (${found.from})`);
  return found;
}

function present(name: BrowserName): Found | undefined {
  const named = process.env[variables[name]];
  if (named && existsSync(named)) return { path: named, from: variables[name] };
  const folders = (process.env.PATH ?? '').split(delimiter);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const path = [
    ...programs[name].flatMap((program) => folders.map((folder) => join(folder, program + suffix))),
    ...fixed[name],
  ].find((candidate) => existsSync(candidate));
  if (path) return { path, from: 'found on this machine' };
  return name === 'chromium' ? fromPlaywright() : undefined;
}

/** A Chromium that Playwright left; its patched Firefox does not run extensions. */
function fromPlaywright(): Found | undefined {
  const cache =
    process.env.PLAYWRIGHT_BROWSERS_PATH ??
    join(
      homedir(),
      process.platform === 'darwin' ? 'Library/Caches/ms-playwright' : '.cache/ms-playwright',
    );
  if (!existsSync(cache)) return undefined;
  const programPath = ['chrome-linux/chrome', 'chrome-linux64/chrome', 'chrome-win/chrome.exe'];
  const path = readdirSync(cache)
    .filter((folder) => /^chromium-\d+$/.test(folder))
    .flatMap((folder) => programPath.map((program) => join(cache, folder, program)))
    .find((candidate) => existsSync(candidate));
  return path ? { path, from: 'Playwright’s cache' } : undefined;
}

async function download(name: BrowserName, say: Say): Promise<Found | undefined> {
  const platform = detectBrowserPlatform();
  if (!platform) return undefined;
  const browser = name === 'chromium' ? Browser.CHROME : Browser.FIREFOX;
  say(`No ${name} here. Downloading one, about a minute …`);
  try {
    const buildId = await resolveBuildId(browser, platform, 'stable');
    const cacheDir = join(homedir(), '.cache', 'threshold-browsers');
    const { executablePath } = await install({ browser, buildId, platform, cacheDir });
    // A bare system may lack the libraries it needs: better to find out now.
    const works = spawnSync(executablePath, ['--version'], { timeout: 20_000 }).status === 0;
    return works ? { path: executablePath, from: 'downloaded' } : undefined;
  } catch (error) {
    say(`That did not work (${error instanceof Error ? error.message : String(error)}).`);
    return undefined;
  }
}

function packaged(name: BrowserName, say: Say): Found | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined;
  if (spawnSync('apt-get', ['--version']).status !== 0) return undefined;
  const names = name === 'chromium' ? ['chromium'] : ['firefox-esr', 'firefox'];
  say(`Installing ${name} with the system’s package manager, a minute or two …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update'], { env, stdio: 'ignore' });
  for (const packageName of names) {
    const args = ['install', '-y', '--no-install-recommends', packageName];
    if (spawnSync('apt-get', args, { env, stdio: 'ignore' }).status !== 0) continue;
    const found = present(name);
    if (found) return { ...found, from: `installed: ${packageName}` };
  }
  return undefined;
}
