import { expect, test } from 'vitest';
import { byDay, summarise } from '../../utils/history/summary';

const lived = { practised: [], promise: false } as const;

test('a week is counts: "no moment" is not a no, and a cue that happened is practice', () => {
  const summary = summarise([
    { ...lived, outcome: 'yes', cued: 'presence', promise: true },
    { ...lived, outcome: 'partly', cued: 'presence', practised: ['presence', 'reset'] },
    { ...lived, outcome: 'no', cued: 'coaching' },
    { ...lived, outcome: 'noMoment', cued: 'coaching' },
    lived,
  ]);
  expect(summary).toMatchObject({ reflections: 5, promises: 1, cuesAsked: 3, cuesHappened: 2 });
  const counted = summary.techniques.filter(({ count }) => count > 0);
  expect(counted).toEqual([
    { technique: 'presence', count: 2 },
    { technique: 'reset', count: 1 },
  ]);
});

test('every day of a week is there, also one without reflections', () => {
  const days = byDay(['2026-11-23', '2026-11-24'], [{ day: '2026-11-24' }]);
  expect(days.map(({ lived }) => lived.length)).toEqual([0, 1]);
});
