import type { IcalFailure } from './icalBlocks.ts';

/** Why a calendar could not be fetched; each has its sentence in the language files. */
export type FeedProblem =
  | IcalFailure
  | 'badAddress'
  | 'notAllowed'
  | 'unreachable'
  | 'slow'
  | 'forbidden'
  | 'gone'
  | 'serverError'
  | 'movedAway';

/** A calendar she added: by its private address, or once from a file. */
export interface Feed {
  readonly id: string;
  readonly name: string;
  /** The private address, a secret: never shown whole, logged or exported. Absent for a file. */
  readonly address?: string;
  /** When it was last asked for (ms since epoch). */
  readonly triedAt?: number;
  /** When it was last read (ms since epoch). */
  readonly lastGoodAt?: number;
  /** What went wrong since then; the meetings of the last good copy stay. */
  readonly problem?: FeedProblem;
  /** Meetings of the days ahead in the last good copy, and entries that could not be read. */
  readonly count?: number;
  readonly unread?: number;
  readonly updatedAt: number;
}

/** A calendar is asked for again after this long (ms). */
export const refreshEvery = 30 * 60_000;

/**
 * The address of a calendar as it is fetched: https, also for one that begins with webcal.
 * Undefined for anything else, since the address is a secret and would go over the line in the clear.
 */
export function feedAddress(typed: string): URL | undefined {
  const url = URL.parse(typed.trim().replace(/^webcals?:\/\//i, 'https://'));
  if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '') return undefined;
  if (url.href.length > 2_000) return undefined;
  url.hash = '';
  return url;
}

/** The match pattern of a host that a calendar is fetched from: what is granted for it. */
export function fetchPattern(host: string): string {
  return `https://${host}/*`;
}

/** False for a pattern that is granted to fetch a calendar: one for calls names no scheme. */
export function isForCalls(pattern: string): boolean {
  return !pattern.startsWith('https:');
}
