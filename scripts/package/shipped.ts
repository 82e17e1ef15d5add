import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package whose code is in the build. */
export interface Shipped {
  readonly name: string;
  readonly version: string;
  /** As SPDX writes it. */
  readonly licence: string;
  /** Where its source can be had, as an address; MPL-2.0 asks that this is said. */
  readonly source: string;
  /** The texts that came with it; empty when it brought none. */
  readonly texts: readonly string[];
}

/** The tools put small pieces of their own into a bundle, under names that are no files. */
const pieces: readonly (readonly [start: string, name: string])[] = [
  ['\0vite/', 'vite'],
  ['\0rolldown/', 'rolldown'],
  ['\0virtual:wxt-', 'wxt'],
  ['virtual:wxt-', 'wxt'],
];

/**
 * The folder, under `root`, of the package that a module of a bundle belongs to; undefined for
 * the project's own files. Throws at a name that is neither a file nor known: it would be shipped
 * without its licence.
 */
export function packageFolder(moduleId: string, root: string): string | undefined {
  const id = moduleId.replaceAll('\\', '/');
  const piece = pieces.find(([start]) => id.startsWith(start));
  if (piece) return join(root, 'node_modules', piece[1]);
  const file = id.replace(/^\0/, '').replace(/\?.*$/, '');
  const inPackage = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1];
  if (inPackage) return inPackage;
  if (file.startsWith(`${root.replaceAll('\\', '/')}/`)) return undefined;
  throw new Error(`Nobody said whose this is: ${JSON.stringify(moduleId)}`);
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly homepage?: string;
  readonly repository?: string | { readonly url: string };
}

/** Reads what a package says of its licence. Throws when it says nothing. */
export function readShipped(folder: string): Shipped {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const { name, version, license } = manifest;
  if (!license) throw new Error(`${name} does not say its licence`);
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const texts = files
    .filter((file) => /^(licen[cs]e|copying|notice)([.-].*)?$/i.test(file))
    .sort()
    .map((file) => ownText(readFileSync(join(folder, file), 'utf8')));
  return { name, version, licence: license, source: sourceOf(manifest), texts };
}

/** Tools also list what they themselves bundle: none of that is in the build. */
function ownText(file: string): string {
  const text = file.replaceAll('\r\n', '\n').split(/^#+ Licenses of bundled dependencies/m)[0];
  return (text ?? '').trim();
}

function sourceOf({ name, homepage, repository }: Manifest): string {
  const told = typeof repository === 'string' ? repository : repository?.url;
  if (!told) return homepage ?? `https://www.npmjs.com/package/${name}`;
  const address = told.replace(/^git\+/, '').replace(/\.git$/, '');
  const short = /^(?:github:)?([\w.-]+\/[\w.-]+)$/.exec(address)?.[1];
  return short
    ? `https://github.com/${short}`
    : address.replace(/^(git|ssh):\/\/(git@)?/, 'https://');
}

const head = `Threshold is under the MIT licence. The build contains code of the packages below,
each under its own licence; their texts follow.`;

/** The file licences.txt of a build: a line for each package, then the texts. */
export function licencesText(packages: readonly Shipped[]): string {
  // A package can lie in two folders: once is enough.
  const byTitle = new Map(packages.map((shipped) => [titleOf(shipped), shipped]));
  const sorted = [...byTitle.values()].sort((one, other) =>
    titleOf(one) < titleOf(other) ? -1 : 1,
  );
  const list = sorted.map((one) => `- ${titleOf(one)} (${one.licence}) ${one.source}`);
  const texts = sorted.map((one) => `${'='.repeat(80)}\n${titleOf(one)}\n\n${textOf(one, sorted)}`);
  return `${[head, list.join('\n'), ...texts].join('\n\n')}\n`;
}

const titleOf = ({ name, version }: Shipped) => `${name} ${version}`;

/** A package without a text goes by the text of another from the same source. Throws without. */
function textOf(one: Shipped, all: readonly Shipped[]): string {
  const sameSource = all.filter(({ source }) => source === one.source);
  const texts = [one, ...sameSource].find(({ texts: own }) => own.length > 0)?.texts;
  if (!texts) throw new Error(`No text of the licence of ${titleOf(one)} was found`);
  return texts.join('\n\n');
}

/** The lines of licences.txt that name packages, as rows of a Markdown table. */
export function licenceRows(text: string): string[] {
  const lines = text.matchAll(/^- (\S+) (\S+) \((.+)\) (https:\S+)$/gm);
  return [...lines].map(
    ([, name, version, licence, source]) => `| [${name}](${source}) | ${version} | ${licence} |`,
  );
}
