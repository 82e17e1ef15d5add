import { type MeetingKind, meetingKinds, type Technique } from '../cues/cue';
import type { Promised, Reflection } from '../reflections/reflection';
import { wordsOf } from './words';

/**
 * The concordance: for each reflection and each promise, in short, all that it can be found by.
 * It is kept in sheets of seven days, so that a change rewrites little and all of it is read fast.
 */

/** The days of a sheet (ms). */
const span = 7 * 24 * 60 * 60_000;

/** A reflection or a promise as it is listed. */
export interface Listed {
  readonly id: string;
  /** When the talk was over, or the promise was made (ms since epoch). */
  readonly at: number;
  /** The reflection a promise was made in. */
  readonly owner?: string;
  /** Its terms, each between line ends: words as they are, anything else marked by what it is. */
  readonly terms: string;
}

/**
 * What is listed of seven days, the latest first: in columns, since of a hundred thousand small
 * objects the reading takes far longer than of a few thousand arrays.
 */
export interface Sheet {
  readonly of: 'reflections' | 'promises';
  /** The number of the seven days since the epoch, from 0. */
  readonly span: number;
  readonly ids: readonly string[];
  readonly times: readonly number[];
  /** Of promises only. */
  readonly owners?: readonly string[];
  readonly terms: readonly string[];
  /** Each term once that is no word. */
  readonly marks: readonly string[];
}

/** All that can be found. */
export interface Concordance {
  /** Reflections, the latest first, and the terms of each. */
  readonly ids: readonly string[];
  readonly terms: readonly string[];
  /** What occurs in them: names ever recognised by the alphabet, kinds in their usual order. */
  readonly names: readonly string[];
  readonly kinds: readonly MeetingKind[];
  readonly platforms: readonly string[];
}

/** What is looked for; what is left out does not matter. */
export interface Asked {
  /** Words as typed: each has to be there, in any order; its beginning is enough. */
  readonly text: string;
  readonly technique?: Technique | undefined;
  /** A name as it stands in reflections. */
  readonly person?: string | undefined;
  /** Of the meeting. */
  readonly kind?: MeetingKind | undefined;
  readonly platform?: string | undefined;
}

/** What of a cue, the library's or her own, tells where it was practised. */
export interface AnyCue {
  readonly id: string;
  readonly technique: Technique;
}

/** On which sheet a time (ms) stands. */
export function spanOf(at: number): number {
  return Math.floor(at / span);
}

/** A reflection as it is listed; undefined for one that is being deleted. */
export function listReflection(reflection: Reflection): Listed | undefined {
  const { id, at, deletedAt, title, line, recognised, practised, kind, platform } = reflection;
  if (deletedAt !== undefined) return undefined;
  const { cueId, outcome } = reflection;
  const happened = cueId !== undefined && (outcome === 'yes' || outcome === 'partly');
  const terms = [
    ...wordsOf(title, line, ...recognised),
    ...recognised.map((name) => marked('person', name)),
    ...practised.map((technique) => marked('technique', technique)),
    ...(happened ? [marked('cue', cueId)] : []),
    ...(kind ? [marked('kind', kind)] : []),
    ...(platform ? [marked('platform', platform)] : []),
  ];
  return { id, at, terms: joined(terms) };
}

/** A promise as it is listed; undefined for one that was not made in a reflection. */
export function listPromise(promise: Promised): Listed | undefined {
  const { id, createdAt, deletedAt, reflectionId, text } = promise;
  if (deletedAt !== undefined || reflectionId === undefined) return undefined;
  return { id, at: createdAt, owner: reflectionId, terms: joined(wordsOf(text)) };
}

/** Puts what is listed of seven days on a sheet. */
export function sheetOf(of: Sheet['of'], span: number, listed: readonly Listed[]): Sheet {
  const sorted = listed.toSorted((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
  const terms = sorted.map((one) => one.terms);
  return {
    of,
    span,
    ids: sorted.map(({ id }) => id),
    times: sorted.map(({ at }) => at),
    ...(of === 'promises' ? { owners: sorted.map(({ owner = '' }) => owner) } : {}),
    terms,
    marks: [...new Set(terms.flatMap((one) => one.split('\n')).filter(isMarked))],
  };
}

/** What stands on a sheet. */
export function listedOn({ ids, times, owners, terms }: Sheet): Listed[] {
  return ids.map((id, at) => {
    const owner = owners?.[at];
    return { id, at: times[at] ?? 0, ...(owner ? { owner } : {}), terms: terms[at] ?? '' };
  });
}

/** Puts all sheets together. */
export function concordanceOf(sheets: readonly Sheet[]): Concordance {
  const promised = new Map<string, string>();
  for (const { owners = [], terms } of sheets) {
    for (const [at, owner] of owners.entries()) {
      promised.set(owner, (promised.get(owner) ?? '') + terms[at]);
    }
  }
  const lived = sheets.filter(({ of }) => of === 'reflections').sort((a, b) => b.span - a.span);
  const ids = lived.flatMap((sheet) => sheet.ids);
  const terms = lived.flatMap((sheet) => sheet.terms);
  const marks = new Set(lived.flatMap((sheet) => sheet.marks));
  const kinds = valuesOf(marks, 'kind');
  return {
    ids,
    terms: terms.map((own, at) => own + (promised.get(ids[at] ?? '') ?? '')),
    names: valuesOf(marks, 'person').sort((a, b) => a.localeCompare(b)),
    kinds: meetingKinds.filter((kind) => kinds.includes(kind)),
    platforms: valuesOf(marks, 'platform').sort(),
  };
}

/**
 * The ids of the reflections that hold everything asked for, the latest first. A technique is held
 * where it was ticked, and where one of its cues, which are among `cues`, happened.
 */
export function find(
  { ids, terms }: Concordance,
  { text, technique, person, kind, platform }: Asked,
  cues: readonly AnyCue[],
): readonly string[] {
  const needed: string[] = wordsOf(text).map((word) => `\n${word}`);
  const asTerm = (mark: Mark, value: string) => joined([marked(mark, value)]);
  if (person) needed.push(asTerm('person', person));
  if (kind) needed.push(asTerm('kind', kind));
  if (platform) needed.push(asTerm('platform', platform));
  const ofIt = cues.filter((cue) => cue.technique === technique);
  const ways = technique
    ? [asTerm('technique', technique), ...ofIt.map(({ id }) => asTerm('cue', id))]
    : [];
  if (needed.length === 0 && ways.length === 0) return ids;
  return ids.filter((_, at) => {
    const held = terms[at] ?? '';
    const has = (term: string) => held.includes(term);
    return needed.every(has) && (ways.length === 0 || ways.some(has));
  });
}

type Mark = 'person' | 'technique' | 'cue' | 'kind' | 'platform';

/** No word holds this control character. */
const sign = '\u0001';

/** A term that is no word. */
function marked(mark: Mark, value: string): string {
  return `${sign}${mark}${sign}${value.replaceAll('\n', ' ')}`;
}

function isMarked(term: string): boolean {
  return term.startsWith(sign);
}

function joined(terms: readonly string[]): string {
  return terms.length === 0 ? '' : `\n${terms.join('\n')}\n`;
}

/** The values that occur under a mark. */
function valuesOf(marks: ReadonlySet<string>, mark: Mark): string[] {
  const begin = marked(mark, '');
  return [...marks]
    .filter((term) => term.startsWith(begin) && term !== begin)
    .map((term) => term.slice(begin.length));
}
