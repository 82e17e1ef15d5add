import type { MeetingKind } from '../cues/cue';
import type { KindReason } from './kind';

type Phase = 'upcoming' | 'lobby' | 'inCall' | 'handedOff' | 'ended';

/** A room code of our own begins with it: the service's address named no room. */
export const unnamed = '@';

/** What became of the reflection on a meeting. Skipping is an answer. */
type ReflectionState = 'open' | 'done' | 'skipped';

/** One occurrence of a meeting, concluded from sightings. Times are ms since epoch. */
export interface Meeting {
  readonly id: string;
  readonly platform: string;
  /** The room, as the platform names it. */
  readonly code: string;
  /** The page it was last seen in: browser session, tab and frame. */
  readonly page: string;
  readonly tabId: number;
  readonly phase: Phase;
  /** Seen so far only on a page that opens the desktop app. */
  readonly door?: 'launcher';
  /** As the page gave it; empty when unknown or not kept. */
  readonly title: string;
  readonly kind?: MeetingKind;
  /** Why it is of that kind; `said` without a kind: she said that it is none of them. */
  readonly kindBecause?: KindReason;
  readonly createdAt: number;
  /** First time in the call, or when it was handed off; absent when she never joined. */
  readonly joinedAt?: number;
  readonly endedAt?: number;
  /** What the calendar says; absent when no calendar does. */
  readonly scheduledStart?: number;
  readonly scheduledEnd?: number;
  /** How many are invited, she among them; absent where no whole list was read. */
  readonly size?: number;
  /** Names the series in the calendar; absent for a single meeting. */
  readonly calendarSeries?: string;
  /** Ids of the people in it whom she knows; absent when nobody said. */
  readonly people?: readonly string[];
  /** How often, and how long in all (ms), the call's tab was out of sight; only where she asked for it. */
  readonly left?: { readonly times: number; readonly ms: number };
  /** Last sign of life. */
  readonly lastSeenAt: number;
  /** Whether the call was known by the page's marks, or by its media alone: a vendor may have changed its page. */
  readonly seenBy?: 'marks' | 'media';
  /** While a screen of hers is shown in the call: what others should not read is hidden. */
  readonly presenting?: true;
  /** How often she came back after it had ended. */
  readonly rejoins: number;
  readonly reflection: ReflectionState;
  /** IANA zone it was lived in. */
  readonly zone: string;
  readonly updatedAt: number;
}

/** One observation by a content script. */
export interface Sighting {
  /** Made with the sighting, used if it turns out to be a new meeting: replay gives the same ids. */
  readonly id: string;
  readonly page: string;
  readonly tabId: number;
  readonly platform: string;
  readonly code: string;
  /** `lost`: the page is gone without a word (closed, crashed); it ended at its last sign of life. */
  readonly phase: 'launcher' | 'handedOff' | 'lobby' | 'inCall' | 'left' | 'lost';
  readonly at: number;
  readonly title: string;
  readonly by?: 'marks' | 'media';
  readonly presenting?: boolean;
  readonly zone: string;
}

/** A reflection is asked for this long after a meeting ended (ms): later it is guesswork. */
export const askFor = 24 * 60 * 60_000;

/** True while a meeting goes on in a page, whose end is the meeting's end. */
export function isInPage({ phase }: Meeting): boolean {
  return phase === 'lobby' || phase === 'inCall';
}

/** True while a meeting goes on, in a page or in a desktop app. */
export function isLive(meeting: Meeting): boolean {
  return isInPage(meeting) || meeting.phase === 'handedOff';
}

/** True when a meeting waits for its reflection at `now` (ms). */
function awaitsReflection(meeting: Meeting, now: number): boolean {
  return (
    meeting.phase === 'ended' &&
    meeting.reflection === 'open' &&
    meeting.joinedAt !== undefined &&
    now - (meeting.endedAt ?? meeting.lastSeenAt) < askFor
  );
}

/** The meetings that wait for a reflection, the oldest first. */
export function waitingMeetings(meetings: readonly Meeting[], now: number): Meeting[] {
  return meetings
    .filter((meeting) => awaitsReflection(meeting, now))
    .sort((a, b) => (a.endedAt ?? 0) - (b.endedAt ?? 0));
}
