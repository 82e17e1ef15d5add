import type { CalendarEvent } from '../calendars/calendar';
import type { CarriedWords } from '../cues/carried';
import type { Reason } from '../cues/choose/situation';
import type { MeetingKind, Technique } from '../cues/cue';
import type { Pack } from '../cues/packs';
import type { Day } from '../history/week';
import type { Person } from '../people/person';

/** A cue shown for a meeting, and what the leader did with it. */
export interface Showing {
  readonly id: string;
  readonly meetingId: string;
  /** A cue's id; `promise:` and its id for a promise that took a cue's place. */
  readonly cueId: string;
  /** ms since epoch. */
  readonly at: number;
  /** The day it was lived on; absent in rows of the first version. */
  readonly day?: string;
  /** Whole days since the cue was shown before; only in rows of the first version. */
  readonly daysAgo?: number;
  /** Why this cue, as facts of that moment; absent for promises and in rows of the first version. */
  readonly reason?: Reason;
  /** Its words, where they are not the library's: packs and promises may be gone tomorrow. */
  readonly words?: CarriedWords;
  /** `shown` is the cue she carries; `passed` another was asked for; `dismissed` and `notNow` end it. */
  readonly state: 'shown' | 'passed' | 'dismissed' | 'notNow';
  readonly updatedAt: number;
}

/** What she said of a series: every call in one room of a service, or every date of one meeting. */
export interface Series {
  /** `seriesId` of service and room, or of `calendar` and the calendar's name for it. */
  readonly id: string;
  readonly personIds: readonly string[];
  /** Of what kind she said it is; null for none; absent where she said nothing. */
  readonly kind?: MeetingKind | null;
  readonly updatedAt: number;
}

/** Names a series. */
export function seriesId(platform: string, code: string): string {
  return `${platform}:${code}`;
}

/** Names a series by what its calendar calls it. */
export function calendarSeriesId(name: string): string {
  return `calendar:${name}`;
}

/** The rows that speak of people by id, and where. */
export type Mention = {
  readonly table: 'moments' | 'promises' | 'series' | 'meetings';
  readonly id: string;
  readonly ids: readonly string[];
};

/** A merge of two people, with what stood before, so that it can be undone exactly. */
export interface Merge {
  readonly id: string;
  readonly keptId: string;
  readonly absorbedId: string;
  /** ms since epoch. */
  readonly at: number;
  readonly kept: Person;
  readonly absorbed: Person;
  /** Rows that spoke of the absorbed one, with the ids that stood in them. */
  readonly mentions: readonly Mention[];
}

/** A reminder that was shown. */
export interface Notice {
  /** The day; then what it was of, where there are several in a day. */
  readonly id: string;
}

/** What she said of one cue, or of a technique (`technique:` and its name). No row: as usual. */
export interface Control {
  readonly id: string;
  /** `less` weighs less, `rest` is left out, both until a moment; `never` is left out. */
  readonly state: 'less' | 'rest' | 'never';
  /** ms since epoch. */
  readonly until?: number;
  readonly updatedAt: number;
}

/** The control row of a technique. */
export function techniqueControl(technique: Technique): string {
  return `technique:${technique}`;
}

/** A pack, and whether its cues are chosen from. */
export interface PackRow extends Pack {
  readonly on: boolean;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** A meeting as a calendar showed it. */
export interface ScheduleRow extends CalendarEvent {
  /** Of source and key. */
  readonly id: string;
  /** The page's account or the feed it comes from. */
  readonly source: string;
  /** The first link of a service we know by which it is joined. */
  readonly join?: { readonly name: string; readonly url: string };
  /** Every day it lies on. */
  readonly days: readonly Day[];
  readonly updatedAt: number;
}
/** The one plan for a week. */
export interface Intention {
  /** The ISO week it is for. */
  readonly id: string;
  readonly text: string;
  readonly updatedAt: number;
}

/** Rows of an import that wait until all have arrived; number -1 says what the import came to. */
export interface Staged {
  readonly importId: string;
  readonly no: number;
  /** ms since epoch; what waits too long is let go. */
  readonly at: number;
  readonly table?: string;
  readonly rows?: readonly unknown[];
  readonly counts?: Counts;
}

/** What an import does to the rows that are here. */
export interface Counts {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
}
