import fc from 'fast-check';
import type { Choosable, PastShowing, Situation } from '../../utils/cues/choose/situation';
import { meetingKinds, techniques } from '../../utils/cues/cue';
import { shiftDay } from './days';

/** A library of its own for the laws of the choice: sixty cues of all techniques and kinds. */
export const cues: readonly Choosable[] = techniques.flatMap((technique, at) =>
  Array.from({ length: 9 }, (_, index) => ({
    id: `${technique}-${index}`,
    technique,
    kinds:
      index < 3
        ? ('any' as const)
        : meetingKinds.filter((_, kind) => (kind + index + at) % 3 === 0),
    moment: (['before', 'during', 'after'] as const)[index % 3] ?? 'during',
    grade: (['A', 'B', 'C'] as const)[index % 3] ?? 'B',
  })),
);

export const monday = '2026-11-23';

/** A morning without a past. */
export const plain: Situation = {
  meetingId: 'm',
  now: Date.parse('2026-11-25T10:00:00Z'),
  today: '2026-11-25',
  time: '10:00',
  history: [],
};

/** A cue carried into a meeting earlier that day. */
export const showing = (part: Partial<PastShowing> = {}): PastShowing => ({
  cueId: 'presence-0',
  meetingId: 'earlier',
  at: plain.now - 3 * 3_600_000,
  day: plain.today,
  state: 'shown',
  ...part,
});

const past = fc.record({
  cue: fc.constantFrom(...cues),
  daysAgo: fc.integer({ min: 0, max: 30 }),
  state: fc.constantFrom('shown', 'dismissed', 'passed', 'notNow'),
  outcome: fc.option(fc.constantFrom('yes', 'partly', 'no', 'noMoment'), { nil: undefined }),
});

const history = fc.array(past, { maxLength: 40 }).map((rows) =>
  rows.map(
    ({ cue, daysAgo, state, outcome }, index): PastShowing => ({
      cueId: cue.id,
      meetingId: `before-${index}`,
      at: plain.now - daysAgo * 86_400_000 - 7_200_000,
      day: shiftDay(plain.today, -daysAgo),
      state,
      ...(outcome ? { outcome } : {}),
    }),
  ),
);

/** Any situation a leader can be in. */
export const anySituation: fc.Arbitrary<Situation> = fc
  .record({
    meetingId: fc.uuid(),
    kind: fc.option(fc.constantFrom(...meetingKinds), { nil: undefined }),
    people: fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }),
    backToBack: fc.boolean(),
    inCall: fc.boolean(),
    energies: fc.array(fc.constantFrom('drained', 'steady', 'charged'), { maxLength: 4 }),
    focus: fc.constantFrom(null, ...techniques),
    dailyCap: fc.integer({ min: 1, max: 5 }),
    backToBackMode: fc.constantFrom('reset', 'fewer', 'usual', 'silent'),
    off: fc.subarray(cues.map(({ id }) => id)).map((ids) => new Set(ids)),
    history,
  })
  .map(({ kind, people, ...rest }) => ({
    ...plain,
    ...rest,
    ...(kind ? { kind } : {}),
    ...(people ? { people } : {}),
  }));
