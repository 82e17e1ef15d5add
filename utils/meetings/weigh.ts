import type { CallAddress, Marks } from '../platforms/platform';
import { unnamed } from './meeting';

/** What one page shows of a call at one moment. */
export interface Evidence {
  /** ms since epoch. */
  readonly at: number;
  readonly address: CallAddress;
  readonly marks: Marks;
  /** True where a platform file describes this service's pages. */
  readonly described: boolean;
  /** A live picture of the person herself plays in the page (looked for on undescribed sites only). */
  readonly preview: boolean;
  readonly rtc: {
    readonly opened: number;
    readonly connected: number;
    readonly receiving: number;
    readonly sending: number;
  };
}

type PagePhase = 'none' | 'launcher' | 'handedOff' | 'lobby' | 'inCall' | 'left';

/** What a page is concluded to be, and what is still open. */
export interface Verdict {
  readonly phase: PagePhase;
  /** The room; present in every phase but `none`. */
  readonly code?: string;
  /** When the phase began (ms): the first evidence, not the moment it was believed. */
  readonly since: number;
  /** A reading that has not held long enough to be believed. */
  readonly pending?: { readonly phase: PagePhase; readonly code?: string; readonly since: number };
  /** Look again then (ms), even if nothing more happens on the page. */
  readonly lookAgainAt?: number;
}

export const noVerdict: Verdict = { phase: 'none', since: 0 };

/**
 * How long a reading has to hold (ms). All connections dead for five seconds end a call; an
 * unknown page is still the call for a grace time; a lobby has to outlive a page that is only
 * loading. Starting points are what recorders and bots in production settled on.
 */
export const settle = {
  marks: 400,
  blankLobby: 1_500,
  media: 3_000,
  dead: 5_000,
  unknown: 15_000,
  /** A launcher page that stays so long has opened the desktop app. */
  handOff: 30_000,
} as const;

interface Reading {
  readonly phase: PagePhase;
  readonly code?: string;
  /** ms the reading has to hold. */
  readonly hold: number;
}

/**
 * Weighs the evidence of a page: pure, and the same evidence again changes nothing. Never
 * concludes "in call" from a leave control alone, nor "left" from an element that went missing.
 */
export function weigh(before: Verdict, evidence: Evidence): Verdict {
  const reading =
    before.phase === 'inCall' ? readInCall(before, evidence) : readOutside(before, evidence);
  if (reading.phase === before.phase && reading.code === before.code) {
    const { phase, since } = before;
    return { phase, since, ...withCode(before.code) };
  }
  const pending =
    before.pending?.phase === reading.phase && before.pending.code === reading.code
      ? before.pending
      : { phase: reading.phase, since: evidence.at, ...withCode(reading.code) };
  // A clock set back must not hold a verdict up for as long as it was set back.
  const since = Math.min(pending.since, evidence.at);
  if (evidence.at - since >= reading.hold) return concluded(reading, since, evidence);
  const { lookAgainAt: _, ...kept } = before;
  return { ...kept, pending: { ...pending, since }, lookAgainAt: since + reading.hold };
}

function concluded({ phase, code }: Reading, since: number, evidence: Evidence): Verdict {
  const verdict = { phase, since, ...withCode(code) };
  if (phase !== 'launcher') return onward(verdict, evidence);
  // A launcher page that does nothing more hands off.
  const pending = { ...verdict, phase: 'handedOff' as const, since: evidence.at };
  return { ...verdict, pending, lookAgainAt: evidence.at + settle.handOff };
}

/** What a page that has just become something may become next: out of one room, into another. */
function onward(verdict: Verdict, evidence: Evidence): Verdict {
  const next = weigh(verdict, evidence);
  return next.phase === verdict.phase && next.code === verdict.code ? next : verdict;
}

function withCode(code: string | undefined): { code?: string } {
  return code === undefined ? {} : { code };
}

function hasMedia({ rtc }: Evidence): boolean {
  return rtc.connected > 0 && (rtc.receiving > 0 || rtc.sending > 0);
}

function roomOf({ address }: Evidence): string | undefined {
  return 'code' in address ? address.code : undefined;
}

function left(code: string | undefined, hold: number): Reading {
  return { phase: 'left', hold, ...withCode(code) };
}

/** Reads a page that was in a call: only a positive sign, or death of every connection, ends it. */
function readInCall(before: Verdict, evidence: Evidence): Reading {
  const stay: Reading = { phase: 'inCall', hold: 0, ...withCode(before.code) };
  const room = roomOf(evidence);
  const moved = room !== undefined && room !== before.code;
  const dead = evidence.rtc.opened > 0 && evidence.rtc.connected === 0;
  switch (evidence.marks) {
    case 'left':
      return left(before.code, settle.marks);
    case 'lobby':
      // A door where no room is named is nobody's.
      if (room === undefined && unnamedCall(before, evidence) === undefined)
        return left(before.code, settle.marks);
      return { phase: 'lobby', hold: settle.marks, ...withCode(room ?? before.code) };
    case 'inCall':
      // A person can be alone in a room, with no connection at all: the marks carry it.
      return moved ? { phase: 'inCall', code: room, hold: settle.marks } : stay;
    default:
      // The call may go on while the page shows something else.
      if (evidence.rtc.connected > 0) return stay;
      if (dead) return left(before.code, settle.dead);
      if (evidence.marks === 'waiting') return stay;
      return left(before.code, room === before.code ? settle.unknown : settle.dead);
  }
}

/** Reads a page that was not in a call: at its door, on its way in, or done with one. */
function readOutside(before: Verdict, evidence: Evidence): Reading {
  const none: Reading =
    before.phase === 'left'
      ? left(before.code, 0)
      : { phase: 'none', hold: before.phase === 'none' ? 0 : settle.marks };
  const launched = readLauncher(before, evidence);
  if (launched) return launched;
  const room = roomOf(evidence) ?? unnamedCall(before, evidence);
  if (room === undefined) return none;
  const lobby = (hold: number): Reading => ({ phase: 'lobby', code: room, hold });
  switch (evidence.marks) {
    case 'inCall':
      return { phase: 'inCall', code: room, hold: settle.marks };
    case 'lobby':
    case 'waiting':
      return lobby(settle.marks);
    case 'left':
      return none;
    default:
  }
  // No marks: an undescribed site, or a vendor that changed its page. The signal carries it.
  if (hasMedia(evidence)) return { phase: 'inCall', code: room, hold: settle.media };
  if (before.phase === 'left' && before.code === room) return none;
  if (before.phase === 'lobby' && before.code === room) return lobby(0);
  if (evidence.described && evidence.address.kind === 'room') return lobby(settle.blankLobby);
  return evidence.preview || evidence.rtc.opened > 0 ? lobby(settle.blankLobby) : none;
}

/** A page that opens the desktop app: a door at first, a hand-off once it has stayed. */
function readLauncher(before: Verdict, { address, marks }: Evidence): Reading | undefined {
  if (address.kind !== 'launcher') return undefined;
  const { code } = address;
  // Some services draw the browser's own door and call at the address that opened the app.
  if (marks !== 'unknown' && marks !== 'launcher') return undefined;
  const here =
    before.code === code && (before.phase === 'launcher' || before.phase === 'handedOff');
  return here
    ? { phase: 'handedOff', code, hold: before.phase === 'launcher' ? settle.handOff : 0 }
    : { phase: 'launcher', code, hold: settle.marks };
}

/**
 * A call where the address has no room for one gets a code of its own, made from when it was
 * first seen: two calls in a row are two. It keeps the code of the door it came from.
 */
function unnamedCall(before: Verdict, evidence: Evidence): string | undefined {
  const { address, marks } = evidence;
  if (address.kind !== 'elsewhere' || !address.calls) return undefined;
  const positive = marks === 'inCall' || marks === 'lobby' || marks === 'waiting';
  if (!positive && !(marks === 'unknown' && hasMedia(evidence))) return undefined;
  if (before.phase === 'lobby') return before.code;
  return before.pending?.code ?? `${unnamed}${evidence.at.toString(36)}`;
}
