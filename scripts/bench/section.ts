import type { Share } from './share.ts';
import type { Comparison, Spread } from './statistics.ts';

/** One table of the report, and its numbers as they are kept. */
export interface Section {
  readonly title: string;
  /** What was measured and how, in a sentence or two. */
  readonly how: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The same in numbers, for the JSON. */
  readonly data: unknown;
}

/** What a part of the bench is asked for. */
export interface Size {
  readonly quick: boolean;
  readonly seed: number;
}

type Unit = 'ms' | '%';

/** A number with its quartiles, short: `12.3 ms (11.9–13.0)`. */
export function spreadText({ median, low, high }: Spread, unit: Unit = 'ms'): string {
  return `${short(median)} ${unit} (${short(low)}–${short(high)})`;
}

function ratioText({ median, low, high }: Spread): string {
  return `${median.toFixed(3)} (${low.toFixed(3)}–${high.toFixed(3)})`;
}

/** Three digits that say something, no more. */
export function short(value: number): string {
  return Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

export const comparedHead = ['', 'Threshold', 'empty', 'ratio (quartiles)', 'n', 'aim'] as const;

/** A row of `comparedHead`; `most` is the highest ratio that meets the aim. */
export function comparedRow(what: string, compared: Comparison, most?: number): string[] {
  const { own, empty, ratio } = compared;
  return [
    what,
    spreadText(own),
    spreadText(empty),
    ratioText(ratio),
    String(ratio.n),
    most === undefined ? '' : `≤ ${most}: ${ratio.median <= most ? 'met' : '**missed**'}`,
  ];
}

/** A row of `comparedHead` for what was told apart within one run. */
export function shareRow(what: string, { own, all }: Share, most: number): string[] {
  const ratio = all / (all - own);
  return [
    what,
    `${short(own)} ms`,
    `of ${short(all)} ms`,
    ratio.toFixed(4),
    '',
    `≤ ${most}: ${ratio <= most ? 'met' : '**missed**'}`,
  ];
}

/** A table as Markdown, its columns as wide as they have to be. */
export function markdownTable(head: readonly string[], rows: Section['rows']): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) =>
    Math.max(3, ...all.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
