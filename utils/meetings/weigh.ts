import type { CallAddress, Marks } from '../platforms/platform';

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

type PagePhase = 'none' | 'lobby' | 'inCall' | 'left';

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
  if (evidence.at - since >= reading.hold)
    return { phase: reading.phase, since, ...withCode(reading.code) };
  const { lookAgainAt: _, ...kept } = before;
  return { ...kept, pending: { ...pending, since }, lookAgainAt: since + reading.hold };
}

function withCode(code: string | undefined): { code?: string } {
  return code === undefined ? {} : { code };
}

function hasMedia({ rtc }: Evidence): boolean {
  return rtc.connected > 0 && (rtc.receiving > 0 || rtc.sending > 0);
}

function roomOf({ address }: Evidence): string | undefined {
  return address.kind === 'room' ? address.code : undefined;
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
  const room = roomOf(evidence);
  const none: Reading =
    before.phase === 'left'
      ? left(before.code, 0)
      : { phase: 'none', hold: before.phase === 'lobby' ? settle.marks : 0 };
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
  if (evidence.described) return lobby(settle.blankLobby);
  return evidence.preview || evidence.rtc.opened > 0 ? lobby(settle.blankLobby) : none;
}
