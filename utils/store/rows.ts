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
