import { expect, test } from 'vitest';
import { byDay, practisedIn, rhythm } from '../../utils/history/summary';

test.each([
  ['ticked', { practised: ['reset'] }, ['reset']],
  ['by a cue that happened', { practised: [], outcome: 'yes', cued: 'presence' }, ['presence']],
  ['by one that partly did', { practised: [], outcome: 'partly', cued: 'presence' }, ['presence']],
  ['both, once', { practised: ['presence'], outcome: 'yes', cued: 'presence' }, ['presence']],
  ['not by one that did not', { practised: [], outcome: 'no', cued: 'presence' }, []],
  ['not without a moment', { practised: [], outcome: 'noMoment', cued: 'presence' }, []],
] as const)('practised: %s', (_, lived, techniques) => {
  expect(practisedIn(lived)).toEqual(techniques);
});

test('the rhythm counts meetings by technique and day', () => {
  const rows = rhythm(
    ['2026-11-23', '2026-11-24'],
    [
      { day: '2026-11-23', techniques: ['presence'] },
      { day: '2026-11-24', techniques: ['presence', 'reset'] },
      { day: '2026-11-24', techniques: ['presence'] },
    ],
  );
  expect(rows).toHaveLength(7);
  expect(rows.filter(({ count }) => count > 0)).toEqual([
    { technique: 'presence', days: [1, 2], count: 3 },
    { technique: 'reset', days: [0, 1], count: 1 },
  ]);
});

test('every day of a week is there, also one without reflections', () => {
  const days = byDay(['2026-11-23', '2026-11-24'], [{ day: '2026-11-24' }]);
  expect(days.map(({ lived }) => lived.length)).toEqual([0, 1]);
});
