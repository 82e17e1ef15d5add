import type { Outcome } from '../reflections/reflection';

/** How often cues were shown, and what became of them. Counts only. */
export interface Tally {
  /** Meetings they were carried into, or at least shown for. */
  readonly shown: number;
  /** Answers with a moment; "no moment" is not a no. */
  readonly answered: number;
  readonly happened: number;
  readonly partly: number;
  readonly no: number;
  readonly noMoment: number;
}

export const emptyTally: Tally = {
  shown: 0,
  answered: 0,
  happened: 0,
  partly: 0,
  no: 0,
  noMoment: 0,
};

/** One showing with its answer, as the tally needs it. */
interface Told {
  readonly cueId: string;
  readonly outcome?: Outcome | undefined;
}

/** The tally of every cue that was ever shown, by cue id. */
export function tallies(told: readonly Told[]): Map<string, Tally> {
  const all = new Map<string, Tally>();
  for (const { cueId, outcome } of told) {
    const tally = all.get(cueId) ?? emptyTally;
    all.set(cueId, add(tally, { ...emptyTally, shown: 1, ...answer(outcome) }));
  }
  return all;
}

/** Several tallies as one. */
export function sum(parts: readonly Tally[]): Tally {
  return parts.reduce(add, emptyTally);
}

function answer(outcome: Outcome | undefined): Partial<Tally> {
  switch (outcome) {
    case 'yes':
      return { answered: 1, happened: 1 };
    case 'partly':
      return { answered: 1, partly: 1 };
    case 'no':
      return { answered: 1, no: 1 };
    case 'noMoment':
      return { noMoment: 1 };
    case undefined:
      return {};
  }
}

function add(a: Tally, b: Tally): Tally {
  return {
    shown: a.shown + b.shown,
    answered: a.answered + b.answered,
    happened: a.happened + b.happened,
    partly: a.partly + b.partly,
    no: a.no + b.no,
    noMoment: a.noMoment + b.noMoment,
  };
}

/**
 * The answer of each showing: a reflection answers for the cue it was asked about, and for no
 * other cue of its meeting.
 */
export function withOutcomes<
  S extends { readonly meetingId: string; readonly cueId: string },
  R extends { readonly meetingId?: string; readonly cueId?: string; readonly outcome?: Outcome },
>(showings: readonly S[], reflections: readonly R[]): (S & { readonly outcome?: Outcome })[] {
  const answers = new Map(
    reflections.map(({ meetingId, cueId, outcome }) => [`${meetingId} ${cueId}`, outcome]),
  );
  return showings.map((showing) => {
    const outcome = answers.get(`${showing.meetingId} ${showing.cueId}`);
    return outcome ? { ...showing, outcome } : showing;
  });
}
