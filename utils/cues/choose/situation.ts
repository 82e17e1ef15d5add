import type { Day } from '../../history/week';
import type { Energy, Outcome } from '../../reflections/reflection';
import type { Cue, Grade, MeetingKind, Technique } from '../cue';

/** What the choice needs of a cue. One without a grade is someone's own: it counts as B. */
export type Choosable = Pick<Cue, 'id' | 'technique' | 'kinds' | 'moment' | 'only'> & {
  readonly grade?: Grade;
};

/** One cue shown before. */
export interface PastShowing {
  readonly cueId: string;
  readonly meetingId: string;
  /** ms since epoch. */
  readonly at: number;
  /** The day it was lived on. */
  readonly day: Day;
  /** `shown` and `dismissed` were carried into the meeting; `passed` and `notNow` were not. */
  readonly state: 'shown' | 'passed' | 'dismissed' | 'notNow';
  /** The answer to "Did it happen?"; absent when it was not given. */
  readonly outcome?: Outcome;
}

/** How cues behave when the meeting before ended less than ten minutes ago. */
export const backToBackModes = ['reset', 'fewer', 'usual', 'silent'] as const;
type BackToBackMode = (typeof backToBackModes)[number];

/** What the leader set. Everything may be left out. */
interface Wishes {
  /** Meetings with a cue in a day, 1 to 5; three when left out. */
  readonly dailyCap?: number;
  /** No cue from one time of day to another (`HH:MM`), over midnight too. */
  readonly quietHours?: { readonly from: string; readonly to: string } | null;
  /** `reset` when left out: silence, but for a cue to reset when it is called for. */
  readonly backToBackMode?: BackToBackMode;
  /** No cue before this moment (ms). */
  readonly pausedUntil?: number;
  /** The technique practised this week. */
  readonly focus?: Technique | null;
  /** Cues that rest or were turned off, by id. */
  readonly off?: ReadonlySet<string>;
  /** Techniques to choose less often. */
  readonly less?: ReadonlySet<Technique>;
}

/** One meeting, at whose door a cue may be shown, and what came before it. */
export interface Situation extends Wishes {
  /** Seeds every draw: the same meeting always comes to the same cue. */
  readonly meetingId: string;
  /** ms since epoch. */
  readonly now: number;
  /** The day and the time of day (`HH:MM`) where the leader is. */
  readonly today: Day;
  readonly time: string;
  /** Absent when unknown; an unknown kind is never guessed. */
  readonly kind?: MeetingKind;
  /** How many people are in the meeting, the leader included; absent when unknown. */
  readonly people?: number;
  /** True when the meeting before ended less than ten minutes ago. */
  readonly backToBack?: boolean;
  readonly firstOfDay?: boolean;
  readonly lastOfDay?: boolean;
  /** How long after its scheduled start she comes (ms); absent when no calendar says. */
  readonly lateBy?: number;
  /** True when she is in the call already: what is done before it has no place any more. */
  readonly inCall?: boolean;
  /** Her energy after today's meetings, in their order. */
  readonly energies?: readonly Energy[];
  /** Cues shown before, in any order; more than the last 60 days are not needed. */
  readonly history: readonly PastShowing[];
  /** An open promise to these people, or from this series: it takes the cue's place. */
  readonly promise?: { readonly id: string; readonly text: string };
}

/** Why no cue is shown. */
export type Silence =
  | { readonly because: 'paused'; readonly until: number }
  | { readonly because: 'quietHours' }
  | { readonly because: 'declined' }
  | { readonly because: 'declinedLately' }
  | { readonly because: 'cap'; readonly shown: number }
  | { readonly because: 'drained' }
  | { readonly because: 'late' }
  | { readonly because: 'backToBack' }
  | { readonly because: 'nothingOn' }
  | { readonly because: 'nothingFits' };

/** What spoke for a cue; each is a fact, which the screen puts into words. */
export type Because =
  /** It is of the technique she practises this week. */
  | { readonly factor: 'focus' }
  /** No cue of its technique was shown for so many days; none yet when `days` is absent. */
  | { readonly factor: 'coverage'; readonly days?: number }
  | { readonly factor: 'backToBack' }
  | { readonly factor: 'drained' }
  /** Cues of its technique happened so often out of so many answers. */
  | { readonly factor: 'learned'; readonly happened: number; readonly answered: number }
  | { readonly factor: 'evidence' }
  /** It was last shown so many days ago; it never was when `days` is absent. */
  | { readonly factor: 'recovery'; readonly days?: number }
  /** The moments when it fits are few, and this is one. */
  | { readonly factor: 'moment'; readonly only: NonNullable<Cue['only']> };

/** Why this cue and no other: the kind it was chosen for, and what decided, the weightiest first. */
export interface Reason {
  readonly kind?: MeetingKind;
  /** Chosen as for a one-to-one, for two people are in it. */
  readonly pair?: true;
  readonly because: readonly Because[];
}
