import { expect, test } from 'vitest';
import type { MeetingKind } from '../../utils/cues/cue';
import { kindsApart, weeksCompared } from '../../utils/history/kinds';
import { weekFacts } from '../../utils/history/sentences';
import { trendOf } from '../../utils/history/trend';
import type { Presence } from '../../utils/reflections/reflection';

/** A stream of numbers from 0 to 1, the same each time (mulberry32). */
function stream(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Ratings with mean 3.6 and spread 0.97, as in the simulation the gates were taken from. */
const shares: readonly (readonly [Presence, number])[] = [
  [1, 0.02],
  [2, 0.1],
  [3, 0.32],
  [4, 0.38],
  [5, 0.18],
];

function rating(random: () => number, shift = 0): Presence {
  let left = random();
  const drawn = shares.find(([, share]) => {
    left -= share;
    return left < 0;
  });
  return Math.max(1, Math.min(5, (drawn?.[0] ?? 5) + shift)) as Presence;
}

/** How often each kind of meeting is: a mix in which two kinds are common and others are not. */
const kinds = [
  'oneToOne',
  'oneToOne',
  'oneToOne',
  'standUp',
  'standUp',
  'team',
  'team',
  'decision',
  'retro',
  'external',
] as const;

/** In how many weeks of how many something is said that compares, where nothing differs. */
function falseWeeks(seed: number, years: number, perWeek: () => number) {
  const random = stream(seed);
  let weeks = 0;
  let spoken = 0;
  for (let year = 0; year < years; year += 1) {
    const lived: Presence[][] = [];
    const rows: { kind: MeetingKind; presence: Presence; week: string }[] = [];
    for (let week = 0; week < 52; week += 1) {
      lived.push(Array.from({ length: perWeek() }, () => rating(random)));
      for (const presence of lived.at(-1) ?? []) {
        const kind = kinds[Math.floor(random() * kinds.length)];
        if (kind) rows.push({ kind, presence, week: String(week) });
      }
      // Weeks that are too early to say anything would only flatter.
      if (week < 19) continue;
      weeks += 1;
      const recent = rows.filter((row) => Number(row.week) > week - weeksCompared);
      if (trendOf(lived) ?? kindsApart(recent)) spoken += 1;
    }
  }
  return { weeks, spoken };
}

test.each([5, 10, 20, 30])(
  'with %i reflections a week and no difference, at most one week in twenty is told as one',
  (perWeek) => {
    const { weeks, spoken } = falseWeeks(perWeek, 400, () => perWeek);
    expect(weeks).toBe(400 * 33);
    expect(spoken / weeks).toBeLessThanOrEqual(0.05);
  },
);

test('also where busy and quiet weeks alternate', () => {
  const random = stream(7);
  const { weeks, spoken } = falseWeeks(99, 400, () => Math.floor(random() * 12));
  expect(spoken / weeks).toBeLessThanOrEqual(0.05);
});

test('only trend and kinds compare: every other fact counts what one week holds', () => {
  const random = stream(3);
  const week = Array.from({ length: 30 }, (_, index) => ({
    id: String(index),
    presence: rating(random),
    techniques: [],
    recognised: [],
    met: [],
    promise: false,
  }));
  expect(weekFacts(week, undefined).map(({ kind }) => kind)).toEqual(['reflections', 'middle']);
});

test('a change of one point that lasts eight weeks is told, and not before', () => {
  const random = stream(11);
  const before = Array.from({ length: 12 }, () =>
    Array.from({ length: 10 }, () => rating(random, -1)),
  );
  const after = Array.from({ length: 8 }, () =>
    Array.from({ length: 10 }, () => rating(random, 1)),
  );
  expect(trendOf([...before, ...after.slice(0, 7)])).toBeUndefined();
  expect(trendOf([...before, ...after])).toBe('above');
  expect(trendOf([...after, ...after.slice(0, 4), ...before.slice(0, 8)])).toBe('below');
});

test('two kinds that lie two points apart are told, from sixteen of each in eight weeks on', () => {
  const random = stream(5);
  const rows = Array.from({ length: 32 }, (_, index) => ({
    kind: index % 2 === 0 ? ('retro' as const) : ('team' as const),
    presence: rating(random, index % 2 === 0 ? 1 : -1),
    week: String(Math.floor(index / 2) % 8),
  }));
  const apart = kindsApart([...rows, { presence: 1, week: '1' }]);
  expect(apart).toMatchObject({ higher: { kind: 'retro' }, lower: { kind: 'team' } });
  expect(apart?.lower.ratings).toHaveLength(16);
  expect(kindsApart(rows.slice(1))).toBeUndefined();
  expect(kindsApart(rows.map((row) => ({ ...row, week: '1' })))).toBeUndefined();
});
