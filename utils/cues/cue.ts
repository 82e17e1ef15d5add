/** The seven technique families: the six of micro-leadership, and reset, the answer to emotional labour. */
export const techniques = [
  'consistency',
  'presence',
  'proactive',
  'personal',
  'example',
  'coaching',
  'reset',
] as const;
export type Technique = (typeof techniques)[number];

/** The twelve kinds a meeting can have; an unknown kind is `undefined`, never a guess. */
export const meetingKinds = [
  'oneToOne',
  'standUp',
  'team',
  'decision',
  'retro',
  'brainstorm',
  'allHands',
  'interview',
  'difficult',
  'external',
  'skipLevel',
  'onboarding',
] as const;
export type MeetingKind = (typeof meetingKinds)[number];

/** How near the evidence is: A experiments on the same act, B correlational or adjacent, C practice wisdom. */
export type Grade = 'A' | 'B' | 'C';

/** A published source a cue rests on, or practice wisdom called by its name. */
export interface Source {
  /** As cited: "Eyal, Steffel & Epley", or "Practice wisdom". */
  readonly authors: string;
  /** Year of publication; absent for practice wisdom and pages without a date. */
  readonly year?: number;
  readonly title: string;
  /** Journal, book or publisher; empty for practice wisdom. */
  readonly venue: string;
  readonly doi?: string;
  /** What was found, in one plain sentence of at most 140 characters, no stronger than the source. */
  readonly finding: string;
  /** Design and size: "25 experiments". */
  readonly design: string;
  /** How far to trust it, in honest words: "One small survey; a correlation". */
  readonly strength: string;
  /** What the finding does not carry. */
  readonly caveat: string;
}

/** One if-then sentence a leader can act on in one meeting. */
export interface Cue {
  /** Stable for ever: history refers to it. */
  readonly id: string;
  readonly technique: Technique;
  /** The kinds it fits, or 'any': also fit for a meeting of unknown kind. */
  readonly kinds: 'any' | readonly MeetingKind[];
  readonly moment: 'before' | 'during' | 'after';
  /** At most 80 characters and 16 words, first person, one act. */
  readonly text: string;
  /** Keys into the sources, the strongest first. */
  readonly sources: readonly [string, ...string[]];
  readonly grade: Grade;
  /** Cues about meeting what another carries: naming it, or asking rather than guessing. */
  readonly strand?: 'empathy';
  /**
   * When it may be shown, if not at any time: close upon another call, on joining late, at the
   * first call of the day, at its last.
   */
  readonly only?: 'backToBack' | 'late' | 'firstOfDay' | 'lastOfDay';
}
