import type { Person } from '../people/person';

/** A cue shown for a meeting, and what the leader did with it. */
export interface Showing {
  readonly id: string;
  readonly meetingId: string;
  readonly cueId: string;
  /** ms since epoch. */
  readonly at: number;
  /** Whole days since the cue was shown before; absent when it never was. */
  readonly daysAgo?: number;
  /** `shown` is the cue she carries; `passed` another was asked for; `dismissed` and `notNow` end it. */
  readonly state: 'shown' | 'passed' | 'dismissed' | 'notNow';
  readonly updatedAt: number;
}

/** The people of a series: every call in one room of a service. */
export interface Series {
  /** `seriesId` of service and room. */
  readonly id: string;
  readonly personIds: readonly string[];
  readonly updatedAt: number;
}

/** Names a series. */
export function seriesId(platform: string, code: string): string {
  return `${platform}:${code}`;
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

/** A reminder that was shown: one row a day. */
export interface Notice {
  /** The day. */
  readonly id: string;
}
