import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cardStyles } from '../../entrypoints/call.content/doorCard.css';

const root = new URL('../../', import.meta.url).pathname;
const theme = readFileSync(`${root}components/theme.css`, 'utf8');

/** What stands in a file for a reason no token could tell: a page of paper, and what nobody sees. */
const exceptions: Readonly<Record<string, readonly string[]>> = {
  'components/theme.css': ['width: 1px', 'height: 1px'],
  'components/week/week.css': ['margin: 12mm 14mm', 'font-size: 10px', 'max-height: 4.5rem'],
};

const colour =
  /#[\da-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(|\b(?:white|black|red|green|blue|gr[ae]y|orange|yellow)\b/i;
const length = /(?<![\w.-])\d*\.?\d+(?:px|rem|pt|pc|mm|cm|in|ch|ex|Q)\b/;
const time = /(?<![\w.-])\d*\.?\d+m?s\b/;

/** The declarations of a style sheet that give something raw, without comments and queries. */
function rawIn(css: string): string[] {
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/@(?:media|container)[^{]*\{/g, '{');
  const declarations = bare.split(/[{};]/).map((part) => part.trim());
  return declarations.filter((part) => {
    const value = /^[\w-]+\s*:(.*)$/s.exec(part)?.[1] ?? '';
    return [colour, length, time].some((raw) => raw.test(value));
  });
}

/** A style sheet without the blocks in which tokens are given. */
function withoutTokens(css: string): string {
  return css.replace(/:root[^{]*\{[^}]*\}/g, '');
}

const files = globSync('{components,entrypoints}/**/*.css', { cwd: root });

describe('the look comes from the tokens', () => {
  test('every style sheet is looked at', () => {
    expect(files).toContain('components/theme.css');
    expect(files.length).toBeGreaterThan(5);
  });

  test.each(files)('%s gives no raw colour, length or time', (file) => {
    const css = readFileSync(root + file, 'utf8');
    const raw = rawIn(file === 'components/theme.css' ? withoutTokens(css) : css);
    expect(raw.filter((part) => !exceptions[file]?.includes(part))).toEqual([]);
  });

  test('the check itself sees what is raw', () => {
    expect(rawIn('a { color: #fff; margin: 2px; top: 0; gap: var(--space-2) }')).toHaveLength(2);
    expect(
      rawIn('a { transition: color 1s } @media (max-width: 44rem) { b { left: 50% } }'),
    ).toEqual(['transition: color 1s']);
  });

  test('every token that is used is given, and every one given is used', () => {
    const all = files.map((file) => readFileSync(root + file, 'utf8')).join('\n');
    const given = new Set([...theme.matchAll(/^\s*(--[\w-]+):/gm)].map(([, name]) => name));
    const used = new Set([...all.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name));
    expect([...used].filter((name) => !given.has(name))).toEqual([]);
    expect([...given].filter((name) => !used.has(name))).toEqual([]);
  });
});

describe('the card at the door, which lives in pages of others', () => {
  const valueIn = (css: string, name: string) =>
    new RegExp(`--${name}: ([^;]+);`).exec(css)?.[1]?.trim();

  test.each(['raised', 'ink', 'quiet', 'line', 'accent'])('%s is the token', (name) => {
    const [own, token] = [valueIn(cardStyles, name), valueIn(theme, name)];
    expect(own).toBeDefined();
    expect(own).toBe(token);
  });

  test('it has no colour beside them but its shadow', () => {
    const others = cardStyles.replace(/--[\w-]+: [^;]+;/g, '').replace(/box-shadow: [^;]+;/g, '');
    expect(rawIn(others).filter((part) => colour.test(part))).toEqual([]);
  });

  test.each([
    ['text-small', /font-size: ([\d.]+rem)/g],
    ['text-label', /font: 400 ([\d.]+rem)/g],
  ] as const)('its text has the size %s', (name, sizes) => {
    const found = [...cardStyles.matchAll(sizes)].map(([, size]) => size);
    expect(found).toContain(valueIn(theme, name));
  });
});
