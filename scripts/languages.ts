import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findNodeAtLocation, type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { Cue, Source } from '../utils/cues/cue.ts';
import en from '../utils/i18n/languages/en.ts';

const folder = 'utils/i18n/languages';

/** The files of a language. English is code: `en.ts`, the library's own files, `public/_locales`. */
const files = ['interface', 'cues', 'sources', 'store'] as const;
type File = (typeof files)[number];

/** Nested words by their path: `popup.quiet` to its sentence. */
export type Words = ReadonlyMap<string, string>;
export type English = Readonly<Record<File, Words>>;

/** The tags of the languages besides English: one folder each. */
export function languageTags(): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

function languageText(tag: string, file: File): string {
  return readFileSync(join(folder, tag, `${file}.json`), 'utf8');
}

/** Everything there is to say, in English. */
export async function english(): Promise<English> {
  const cues = (await allOf<readonly Cue[]>('utils/cues/library')).flat();
  const sources = await allOf<Readonly<Record<string, Source>>>('utils/cues/sources');
  const parts = sources.flatMap((group) =>
    Object.entries(group).flatMap(([key, { finding, design, strength, caveat }]) =>
      Object.entries({ finding, design, strength, caveat }).map(
        ([part, text]) => [`${key}.${part}`, text] as const,
      ),
    ),
  );
  const store = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as object;
  return {
    interface: new Map(flat(en)),
    cues: new Map(cues.map(({ id, text }) => [id, text])),
    sources: new Map(parts),
    store: new Map(flat(store).filter(([path]) => path.endsWith('.message'))),
  };
}

/** What every file of a folder but `all.ts` exports. */
async function allOf<Value>(path: string): Promise<Value[]> {
  const names = readdirSync(path).filter((name) => name !== 'all.ts');
  const found = await Promise.all(
    names.map(
      async (name) => Object.values(await import(join(process.cwd(), path, name))) as Value[],
    ),
  );
  return found.flat();
}

function flat(words: object, before = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    const path = before + key;
    if (typeof value === 'object' && value !== null) return flat(value, `${path}.`);
    return [[path, String(value)] as [string, string]];
  });
}

/**
 * The most characters of a cue: one that is read at a glance. Scripts (ISO 15924) differ in how
 * much a character says.
 */
const longestCue: Readonly<Record<string, number>> = {
  Jpan: 48,
  Hans: 36,
  Hant: 36,
  Kore: 60,
  Arab: 90,
};
const usualCue = 100;
/** The most characters of a finding, of an extension's name and of its description in the stores. */
const longestFinding = 200;
const longestInStores: Readonly<Record<string, number>> = {
  'extensionName.message': 75,
  'extensionDescription.message': 132,
};

const plural = /_(?:zero|one|two|few|many|other)$/;

/** The keys a language needs: of a counted sentence, the forms its grammar has (CLDR). */
function wanted(tag: string, words: Words): Map<string, string> {
  const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  const keys = new Map<string, string>();
  for (const [path, text] of words) {
    const stem = path.replace(plural, '');
    const counted = words.get(`${stem}_other`);
    if (stem === path || counted === undefined) keys.set(path, text);
    else for (const form of forms) keys.set(`${stem}_${form}`, counted);
  }
  return keys;
}

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name = '']) => name).sort();
}

/**
 * What is wrong with one file of a language, each with its line; nothing when it is sound: every
 * key and no other, the same placeholders, no text that is too long for its place.
 */
export function problemsOf(tag: string, file: File, text: string, words: Words): string[] {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors);
  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length;
  const at = (offset: number, what: string) =>
    `${folder}/${tag}/${file}.json:${lineAt(offset)}: ${what}`;
  const [broken] = errors;
  if (!tree || broken) return [at(broken?.offset ?? 0, 'is no sound JSON')];
  const lines = new Map(leaves(tree));
  const keys = wanted(tag, words);
  const missing = [...keys.keys()]
    .filter((path) => !lines.has(path))
    .map((path) => at(parentOffset(tree, path), `"${path}" is missing`));
  const wrong = [...lines].flatMap(([path, node]) => {
    if (file === 'store' && path.endsWith('.description')) return [];
    const model = keys.get(path);
    if (model === undefined) return [at(node.offset, `"${path}" is not a key of English`)];
    const problem = problemWith({ tag, file, path, text: String(node.value), model });
    return problem ? [at(node.offset, `"${path}" ${problem}`)] : [];
  });
  return [...missing, ...wrong];
}

interface Entry {
  readonly tag: string;
  readonly file: File;
  readonly path: string;
  readonly text: string;
  readonly model: string;
}

function problemWith({ tag, file, path, text, model }: Entry): string | undefined {
  if (text.trim() === '' || text !== text.trim()) return 'is empty, or has space around it';
  // "one" and its like may say the number in words.
  const mayOmit = /_(?:zero|one|two)$/.test(path);
  const told = (part: string) =>
    placeholders(part).filter((name) => !(mayOmit && name === 'count'));
  if (told(text).join() !== told(model).join()) {
    return `has other placeholders than English: ${placeholders(model).join(', ') || 'none'}`;
  }
  const most = mostOf(tag, file, path);
  return [...text].length > most ? `is longer than ${most} characters` : undefined;
}

function mostOf(tag: string, file: File, path: string): number {
  const { script = '' } = new Intl.Locale(tag).maximize();
  if (file === 'cues') return longestCue[script] ?? usualCue;
  if (file === 'sources' && path.endsWith('.finding')) return longestFinding;
  return (file === 'store' && longestInStores[path]) || Number.POSITIVE_INFINITY;
}

function leaves(node: Node, before: readonly string[] = []): [string, Node][] {
  return (node.children ?? []).flatMap(({ children: [key, value] = [] }) => {
    if (!key || !value) return [];
    const path = [...before, String(key.value)];
    return value.type === 'object' ? leaves(value, path) : [[path.join('.'), value]];
  });
}

/** Where the nearest part of a path that is there stands. */
function parentOffset(tree: Node, path: string): number {
  const parts = path.split('.');
  for (let length = parts.length - 1; length > 0; length -= 1) {
    const node = findNodeAtLocation(tree, parts.slice(0, length));
    if (node) return node.offset;
  }
  return tree.offset;
}

/** What is wrong with any language; nothing when all are whole. */
export async function languageProblems(): Promise<string[]> {
  const words = await english();
  return languageTags().flatMap((tag) =>
    files.flatMap((file) => problemsOf(tag, file, languageText(tag, file), words[file])),
  );
}

/** The files the build adds for the languages: one of words each, and what the stores show. */
export function languageAssets(): { relativeDest: string; contents: string }[] {
  return languageTags().flatMap((tag) => {
    const [ui, cues, sources] = (['interface', 'cues', 'sources'] as const).map(
      (file) => JSON.parse(languageText(tag, file)) as object,
    );
    return [
      { relativeDest: `words/${tag}.json`, contents: JSON.stringify({ ui, cues, sources }) },
      {
        relativeDest: `_locales/${tag.replace('-', '_')}/messages.json`,
        contents: languageText(tag, 'store'),
      },
    ];
  });
}
