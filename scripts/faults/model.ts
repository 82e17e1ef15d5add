import type { Page } from 'puppeteer-core';
import { type Fields, namesIn } from '../../utils/reflections/reflection.ts';
import type { Kept, Row } from './rows.ts';

/** What the person can write; each thing is known by a word that stands in it and nowhere else. */
export type Kind = 'reflection' | 'promise' | 'person' | 'import';

/** The state of what is not there, or was deleted. */
export const gone = 'gone';

/** One thing, with every state it may be in: two from the moment it is handed in until somebody says. */
export interface Thing {
  readonly kind: Kind;
  states: readonly string[];
}

/** Words typed and not yet saved, as they were after each key. */
export interface Typed {
  readonly word: string;
  /** What stood in the form before the first key. */
  readonly initial: Fields;
  /** The oldest first; `at` in ms. */
  history: { readonly at: number; readonly fields: Fields }[];
  /** When the browser was killed since the last look (ms): its last moments may not be kept. */
  killedAt?: number;
  /** When pages of the extension were closed since the last look (ms). */
  closedAt?: readonly number[];
}

/** One visit to a room of its own. */
export interface Call {
  readonly code: string;
  readonly title: string;
  /** The tab; absent when it was closed, killed, or the browser with it. */
  page?: Page;
  state: 'lobby' | 'inCall' | 'over';
  /** The meeting was seen in the database, and seen there as joined. */
  seen: boolean;
  joined: boolean;
  /** When its page was killed or closed in mid-call (ms). */
  cutAt?: number;
  /** Its reflection was saved or skipped, or may have been: coming back is another meeting. */
  asked?: boolean;
  /** An update came at that time (ms): the page has to be heard after it. */
  updatedAt?: number;
}

/** What the run knows must be kept. */
export interface Model {
  readonly things: Map<string, Thing>;
  /** By where they were typed: `corridor`, a call's title, or the word of the reflection that is edited. */
  readonly drafts: Map<string, Typed>;
  readonly calls: Map<string, Call>;
}

export function emptyModel(): Model {
  return { things: new Map(), drafts: new Map(), calls: new Map() };
}

/** The state in which a reflection is that was saved with these fields. */
export function reflectionState(fields: Fields): string {
  const { presence, energy, practised, recognised, promise, due, line } = fields;
  const promised = promise.trim();
  return JSON.stringify([
    presence,
    energy ?? '',
    [...practised].sort(),
    namesIn(recognised),
    line.trim(),
    promised,
    promised === '' ? '' : due,
  ]);
}

/** The fields of a reflection in a state. */
export function fieldsIn(state: string): Fields {
  const [presence, energy, practised, recognised, line, promise, due] = JSON.parse(state);
  return {
    presence,
    ...(energy === '' ? {} : { energy }),
    practised,
    recognised: recognised.join(', '),
    promise,
    due,
    line,
  };
}

export function promiseState(text: string, settled: 'open' | 'kept'): string {
  return JSON.stringify([text, settled]);
}

export function personState(name: string, line: string): string {
  return JSON.stringify([name, line]);
}

/** The state of an import whose rows are all there. */
export const whole = 'whole';
/** The rows an import of the run has: of each of three tables, so that it arrives in pieces. */
export const importRows = 12;

/** The state a thing is in, read from the database; rows that stand twice are `doubled`. */
export function stateIn(kept: Kept, word: string, kind: Kind): string {
  if (kind === 'import') return importState(kept, word);
  if (kind === 'reflection') {
    return only(rowsWith(kept.reflections, 'line', word), (row) => stateOfReflection(kept, row));
  }
  if (kind === 'promise') {
    return only(rowsWith(kept.promises, 'text', word), ({ text, keptAt }) =>
      promiseState(String(text), keptAt === undefined ? 'open' : 'kept'),
    );
  }
  return only(rowsWith(kept.people, 'name', word), ({ name, line }) =>
    personState(String(name), String(line)),
  );
}

function rowsWith(rows: readonly Row[], field: string, word: string): Row[] {
  return rows.filter((row) => String(row[field]).split(' ')[0] === word);
}

function only(rows: readonly Row[], state: (row: Row) => string): string {
  const there = rows.filter(({ deletedAt }) => deletedAt === undefined);
  if (there.length > 1) return `doubled: ${there.length} rows`;
  return there[0] ? state(there[0]) : gone;
}

function stateOfReflection({ promises }: Kept, row: Row): string {
  const mine = promises.filter(({ reflectionId }) => reflectionId === row.id);
  if (mine.length > 1) return `doubled: ${mine.length} promises of one reflection`;
  const [promised] = mine;
  return JSON.stringify([
    row.presence,
    row.energy ?? '',
    [...(row.practised as string[])].sort(),
    row.recognised,
    row.line,
    promised?.text ?? '',
    promised?.due ?? '',
  ]);
}

function importState({ reflections, promises, people }: Kept, word: string): string {
  const all = [reflections, promises, people].map(
    (rows) => rows.filter(({ id }) => id.startsWith(`${word}-`)).length,
  );
  if (all.every((count) => count === importRows)) return whole;
  return all.every((count) => count === 0) ? gone : `half: ${all.join(', ')} rows`;
}
