import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Section } from './section.ts';

interface Weight {
  /** Bytes as they are, and as they are sent. */
  readonly bytes: number;
  readonly gzip: number;
}

/** What each part of the package weighs; a part is what has to be read before it works. */
export function measureSizes(build: string): Section {
  const files = (paths: readonly string[]) => weigh(paths.map((path) => join(build, path)));
  const everything = readdirSync(build, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const parts: Record<string, Weight> = {
    'call page: detector and door card': files(['content-scripts/call.js']),
    'call page: hook in the page’s world': files(['content-scripts/callSignal.js']),
    'calendar page': files(['content-scripts/calendar.js']),
    background: files(['background.js']),
    'popup, all it needs to open': files(neededBy(build, 'popup.html')),
    'options, all they need to open': files(neededBy(build, 'options.html')),
    'whole package': weigh(everything),
  };
  return {
    title: 'Package size',
    how: 'The build for Chrome. The aim for detector and door card together is 25 kB, without React.',
    head: ['part', 'kB', 'kB gzip'],
    rows: Object.entries(parts).map(([part, { bytes, gzip }]) => [part, kilo(bytes), kilo(gzip)]),
    data: parts,
  };
}

/** The scripts and styles a page names: the bundler lists there all that its script imports. */
function neededBy(build: string, page: string): string[] {
  const html = readFileSync(join(build, page), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)];
  return [page, ...named.map(([, path = '']) => path)];
}

function weigh(paths: readonly string[]): Weight {
  const contents = paths.map((path) => readFileSync(path));
  return {
    bytes: contents.reduce((sum, { length }) => sum + length, 0),
    gzip: contents.reduce((sum, content) => sum + gzipSync(content).length, 0),
  };
}

const kilo = (bytes: number) => (bytes / 1000).toFixed(1);
