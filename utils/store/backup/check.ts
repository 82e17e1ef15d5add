import * as v from 'valibot';
import { longestText } from '../../reflections/reflection';
import { shapes } from './shapes';
import type { ExportedTable } from './tables';

/** Why a row is refused; each has its sentence in the language files. */
export type Refusal = 'shape' | 'date' | 'twice' | 'name' | 'long';

/** A row as it is kept. */
export interface Row {
  readonly id: string;
  readonly updatedAt: number;
}

export type Checked =
  | { readonly ok: true; readonly row: Row; readonly mended: boolean }
  | { readonly ok: false; readonly why: Refusal };

/** Names that could reach into the prototype of an object. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);
const deepest = 12;

/** What the walk through a row found. */
interface Found {
  why?: Refusal;
  mended: boolean;
}

/**
 * Checks one row of a table. Half a character (a lone surrogate, as a cut text can have) is shown
 * as U+FFFD rather than refused: the words around it are hers. Never throws.
 */
export function checkRow(table: ExportedTable, value: unknown): Checked {
  const found: Found = { mended: false };
  const clean = cleaned(value, found, 0);
  if (found.why) return { ok: false, why: found.why };
  const parsed = v.safeParse(shapes[table], clean);
  if (!parsed.success) {
    const dated = parsed.issues.every(({ message }) => message === 'date');
    return { ok: false, why: dated ? 'date' : 'shape' };
  }
  // What was parsed may be trimmed; what is kept is what stood in the file.
  return { ok: true, row: clean as Row, mended: found.mended };
}

function cleaned(value: unknown, found: Found, depth: number): unknown {
  if (typeof value === 'string') return cleanText(value, found);
  if (typeof value === 'number' && !Number.isFinite(value)) found.why = 'shape';
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= deepest) {
    found.why = 'shape';
    return null;
  }
  if (Array.isArray(value)) return value.map((one) => cleaned(one, found, depth + 1));
  const entries = Object.entries(value).flatMap(([name, one]) => {
    if (forbidden.has(name)) found.why = 'name';
    // Derived, and kept in the row before the seventh version; a showing's words are its own.
    const derived = depth === 0 && name === 'words' && Array.isArray(one);
    return derived ? [] : [[name, cleaned(one, found, depth + 1)] as const];
  });
  return found.why ? null : Object.fromEntries(entries);
}

function cleanText(text: string, found: Found): string {
  if (text.length > longestText) found.why = 'long';
  const whole = text.replace(
    /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
    '\uFFFD',
  );
  if (whole !== text) found.mended = true;
  return whole;
}
