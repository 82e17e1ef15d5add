import { type Cue, type MeetingKind, meetingKinds, type Technique, techniques } from './cue';

/** A cue that is not of the library: one's own, or of a pack. */
export interface OwnCue {
  /** Within its pack. */
  readonly id: string;
  readonly technique: Technique;
  readonly kinds: 'any' | readonly MeetingKind[];
  readonly moment: Cue['moment'];
  readonly text: string;
  /** What it rests on, in the author's words; absent when nothing was named. */
  readonly source?: string;
}

/** Cues that come and go together. */
export interface Pack {
  readonly id: string;
  readonly name: string;
  readonly cues: readonly OwnCue[];
}

/** The pack that holds the leader's own cues. */
export const ownPackId = 'own';

const longestCue = 80;
const mostWords = 16;
const longestName = 80;
const longestSource = 200;
/** The most cues of one pack, and the most characters of its file. */
export const mostCues = 500;
export const longestFile = 500_000;

/** Why a pack is refused, or a cue of it; `at` is the cue's place in the file, from 1. */
export interface Problem {
  readonly code:
    | 'tooLarge'
    | 'notJson'
    | 'notAPack'
    | 'version'
    | 'packId'
    | 'packName'
    | 'noCues'
    | 'tooManyCues'
    | 'cueShape'
    | 'cueId'
    | 'doubleId'
    | 'technique'
    | 'kinds'
    | 'moment'
    | 'text'
    | 'textLong'
    | 'hidden'
    | 'source'
    | 'unknownField';
  readonly at?: number;
  /** The field that nobody knows. */
  readonly field?: string;
}

export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem };

/** Reads the text of a pack's file (docs/packs.md). Never throws; nothing is read by halves. */
export function readPack(file: string): Read<Pack> {
  if (file.length > longestFile) return refuse('tooLarge');
  let value: unknown;
  try {
    value = JSON.parse(file);
  } catch {
    return refuse('notJson');
  }
  return packFrom(value);
}

/** Reads a pack from a value of any shape. */
export function packFrom(value: unknown): Read<Pack> {
  const fields = plainFields(value);
  if (fields?.get('format') !== 'threshold-cue-pack') return refuse('notAPack');
  if (fields.get('version') !== 1) return refuse('version');
  const odd = unknownField(fields, ['format', 'version', 'id', 'name', 'cues']);
  if (odd !== undefined) return refuse('unknownField', { field: odd });
  const id = fields.get('id');
  if (!isId(id) || id === ownPackId) return refuse('packId');
  const name = line(fields.get('name'), longestName);
  if (name === undefined) return refuse('packName');
  const cues = cuesFrom(fields.get('cues'));
  return cues.ok ? { ok: true, value: { id, name, cues: cues.value } } : cues;
}

function cuesFrom(value: unknown): Read<OwnCue[]> {
  if (!Array.isArray(value) || value.length === 0) return refuse('noCues');
  if (value.length > mostCues) return refuse('tooManyCues');
  const cues: OwnCue[] = [];
  for (const [index, one] of value.entries()) {
    const read = cueFrom(one);
    if (!read.ok) return refuse(read.problem.code, { ...read.problem, at: index + 1 });
    if (cues.some(({ id }) => id === read.value.id)) return refuse('doubleId', { at: index + 1 });
    cues.push(read.value);
  }
  return { ok: true, value: cues };
}

/** Reads one cue from a value of any shape; its form is the library's. */
export function cueFrom(value: unknown): Read<OwnCue> {
  const fields = plainFields(value);
  if (!fields) return refuse('cueShape');
  const odd = unknownField(fields, ['id', 'technique', 'kinds', 'moment', 'text', 'source']);
  if (odd !== undefined) return refuse('unknownField', { field: odd });
  const id = fields.get('id');
  if (!isId(id)) return refuse('cueId');
  const technique = techniques.find((known) => known === fields.get('technique'));
  if (!technique) return refuse('technique');
  const kinds = kindsFrom(fields.get('kinds'));
  if (!kinds) return refuse('kinds');
  const moments = ['before', 'during', 'after'] as const;
  const moment = moments.find((known) => known === fields.get('moment'));
  if (!moment) return refuse('moment');
  const text = line(fields.get('text'), Number.POSITIVE_INFINITY);
  if (text === undefined) return refuse(hasHidden(fields.get('text')) ? 'hidden' : 'text');
  if (text.length > longestCue || text.split(' ').length > mostWords) return refuse('textLong');
  const typed = fields.get('source');
  const source = typed === undefined || typed === '' ? undefined : line(typed, longestSource);
  if (source === undefined && typed !== undefined && typed !== '') return refuse('source');
  return { ok: true, value: { id, technique, kinds, moment, text, ...(source ? { source } : {}) } };
}

function kindsFrom(value: unknown): OwnCue['kinds'] | undefined {
  if (value === 'any') return 'any';
  if (!Array.isArray(value) || value.length === 0 || value.length > meetingKinds.length) {
    return undefined;
  }
  const kinds = meetingKinds.filter((known) => value.includes(known));
  return kinds.length === value.length ? kinds : undefined;
}

/** A value's own fields, so that no name (`__proto__`, `constructor`) reaches a prototype. */
function plainFields(value: unknown): Map<string, unknown> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return new Map(Object.entries(value));
}

function unknownField(fields: Map<string, unknown>, known: readonly string[]): string | undefined {
  return [...fields.keys()].find((name) => !known.includes(name))?.slice(0, 40);
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z0-9][a-z0-9-]{0,39}$/i.test(value);
}

/** One line of text with single spaces; undefined when it is none, empty, too long, or hides something. */
function line(value: unknown, longest: number): string | undefined {
  if (typeof value !== 'string' || hasHidden(value)) return undefined;
  const text = value.trim().replace(/\s+/g, ' ');
  return text === '' || text.length > longest ? undefined : text;
}

/**
 * True for text with characters that do not show, or turn its direction around. Joiners and marks
 * stay: Persian, Arabic and emoji are written with them.
 */
function hasHidden(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  return /[\p{Cc}\p{Co}\p{Cs}\u202a-\u202e\u2066-\u2069\u200b\u2060\ufeff]/u.test(
    value.replace(/\s/g, ' '),
  );
}

function refuse(
  code: Problem['code'],
  more: Omit<Problem, 'code'> = {},
): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem: { ...more, code } };
}

/** A pack as the text of its file. */
export function packFile({ id, name, cues }: Pack): string {
  return `${JSON.stringify({ format: 'threshold-cue-pack', version: 1, id, name, cues }, null, 2)}\n`;
}

/** What an import would change. */
export interface Preview {
  readonly added: readonly OwnCue[];
  readonly changed: readonly OwnCue[];
  readonly same: readonly OwnCue[];
  readonly removed: readonly OwnCue[];
}

/** Compares a pack with the one of the same id that is there, if any. */
export function preview(incoming: Pack, before: Pack | undefined): Preview {
  const old = new Map(before?.cues.map((cue) => [cue.id, cue]));
  const same = incoming.cues.filter((cue) => isSame(cue, old.get(cue.id)));
  return {
    added: incoming.cues.filter(({ id }) => !old.has(id)),
    changed: incoming.cues.filter((cue) => old.has(cue.id) && !same.includes(cue)),
    same,
    removed: (before?.cues ?? []).filter(({ id }) => !incoming.cues.some((cue) => cue.id === id)),
  };
}

function isSame(a: OwnCue, b: OwnCue | undefined): boolean {
  const parts = (cue: OwnCue) => [cue.technique, cue.kinds, cue.moment, cue.text, cue.source];
  return b !== undefined && JSON.stringify(parts(a)) === JSON.stringify(parts(b));
}

/** The cues of a pack as the choice and the history know them: ids carry the pack's. */
export function cuesOf({ id: pack, cues }: Pack): OwnCue[] {
  return cues.map((cue) => ({ ...cue, id: `${pack}/${cue.id}` }));
}
