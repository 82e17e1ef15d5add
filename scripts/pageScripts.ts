import type { Plugin } from 'vite';

/** What runs in every call and calendar page is kept small: what only the build needs is left out. */
export const slimPageScripts: readonly Plugin[] = [
  {
    name: 'bare-page-scripts',
    enforce: 'pre',
    load(id) {
      // In place of WXT's own start, whose tools are not used here: an earlier copy is stopped by
      // `takeOver`, without an event in the page that would tell it the extension's id.
      const [, path] =
        /^\0virtual:wxt-content-script-[a-z]+-world-entrypoint\?(.+)$/.exec(id) ?? [];
      return path && `import script from ${JSON.stringify(path)};\nscript.main();`;
    },
  },
  {
    name: 'slim-platforms',
    transform(code, id) {
      if (!id.includes('/utils/platforms/')) return undefined;
      return { code: withoutProperties(code, this.parse(code), notInCallPages), map: null };
    },
  },
  {
    name: 'slim-styles',
    transform(code, id) {
      // A style sheet that is a text: only around these is white space never a part of a selector.
      if (!id.endsWith('.css.ts')) return undefined;
      const short = code.replace(/\s*([{};,])\s*/g, '$1').replace(/: /g, ':');
      return { code: short.replaceAll(';}', '}'), map: null };
    },
  },
];

/** What a call page never asks of a platform file. */
const notInCallPages = new Set(['docs', 'handsOff', 'linkHosts', 'joinLink', 'seen', 'evidence']);

/** A module's code without the properties of these names, as objects give them. */
function withoutProperties(code: string, parsed: unknown, names: ReadonlySet<string>): string {
  const cuts: [start: number, end: number][] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if (isNamedProperty(node) && names.has(node.key.name)) {
      cuts.push([node.start, node.end]);
      return;
    }
    Object.values(node).forEach(visit);
  };
  visit(parsed);
  // From the end, so that what stands before keeps its place; the comma goes too.
  return cuts
    .sort((one, other) => other[0] - one[0])
    .reduce(
      (text, [start, end]) => text.slice(0, start) + text.slice(end).replace(/^\s*,/, ''),
      code,
    );
}

interface NamedProperty {
  readonly type: 'Property';
  readonly key: { readonly type: 'Identifier'; readonly name: string };
  readonly start: number;
  readonly end: number;
}

function isNamedProperty(node: object): node is NamedProperty {
  if (!('type' in node && node.type === 'Property' && 'key' in node)) return false;
  const { key } = node;
  return typeof key === 'object' && key !== null && 'name' in key && typeof key.name === 'string';
}
