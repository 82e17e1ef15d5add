import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { techniques } from '../../utils/cues/cue';
import { type Lived, middleOf, weekFacts } from '../../utils/history/sentences';
import { energies, outcomes, presences } from '../../utils/reflections/reflection';

const one = (id: string, part: Partial<Lived> = {}): Lived => ({
  id,
  presence: 3,
  techniques: [],
  recognised: [],
  met: [],
  promise: false,
  ...part,
});
const kinds = (week: readonly Lived[]) => weekFacts(week, undefined).map(({ kind }) => kind);

const anyWeek: fc.Arbitrary<Lived[]> = fc.uniqueArray(
  fc.record(
    {
      id: fc.uuid(),
      presence: fc.constantFrom(...presences),
      energy: fc.constantFrom(...energies),
      outcome: fc.constantFrom(...outcomes),
      cueId: fc.constantFrom('P01', 'P02'),
      techniques: fc.subarray([...techniques]),
      recognised: fc.subarray(['A.', 'B.']),
      met: fc.subarray(['A.', 'C.']),
      promise: fc.boolean(),
    },
    { requiredKeys: ['id', 'presence', 'techniques', 'recognised', 'met', 'promise'] },
  ),
  { selector: ({ id }) => id, maxLength: 30 },
);

describe('what is said of a week', () => {
  test('nothing of an empty one', () => {
    expect(weekFacts([], undefined)).toEqual([]);
  });

  test('"no moment" is not a no; what was not answered is in no count', () => {
    const facts = weekFacts(
      [
        one('a', { outcome: 'yes', energy: 'drained' }),
        one('b', { outcome: 'partly' }),
        one('c', { outcome: 'no', energy: 'steady' }),
        one('d', { outcome: 'noMoment' }),
        one('e'),
      ],
      undefined,
    );
    expect(facts).toContainEqual({ kind: 'cues', count: 2, of: 3, ids: ['a', 'b', 'c'] });
    expect(facts).toContainEqual({ kind: 'drained', count: 1, of: 2, ids: ['a'] });
    expect(kinds([one('a'), one('b')])).toEqual(['reflections', 'notYet']);
  });

  test('a middle from five ratings on, before that how many are there', () => {
    const week = ['a', 'b', 'c', 'd'].map((id) => one(id));
    expect(weekFacts(week, undefined)).toContainEqual({
      kind: 'notYet',
      count: 4,
      needed: 5,
      ids: ['a', 'b', 'c', 'd'],
    });
    expect(kinds([...week, one('e')])).toContain('middle');
  });

  test('nothing is called first that shares its place; one time is no help', () => {
    const tied = [one('a', { techniques: ['reset'] }), one('b', { techniques: ['presence'] })];
    expect(kinds(tied)).not.toContain('practised');
    const once = one('a', { outcome: 'yes', cueId: 'P01' });
    expect(kinds([once])).not.toContain('cueHelped');
    expect(kinds([once, { ...once, id: 'b' }])).toContain('cueHelped');
  });

  test('people are named once, each set by itself, with the reflections they come from', () => {
    const facts = weekFacts(
      [one('a', { met: ['A.', 'B.'] }), one('b', { met: ['A.'], recognised: ['A.'] }), one('c')],
      undefined,
    );
    expect(facts).toContainEqual({ kind: 'met', names: ['A.', 'B.'], ids: ['a', 'b'] });
    expect(facts).toContainEqual({ kind: 'recognised', names: ['A.'], ids: ['b'] });
  });

  test('every fact rests on reflections of the week, and no count is beyond them', () => {
    fc.assert(
      fc.property(anyWeek, (week) => {
        const there = new Set(week.map(({ id }) => id));
        for (const fact of weekFacts(week, undefined)) {
          expect(fact.ids.length).toBeGreaterThan(0);
          expect(fact.ids.every((id) => there.has(id))).toBe(true);
          if ('of' in fact) expect(fact.count).toBeLessThanOrEqual(fact.of);
          if ('count' in fact) {
            expect(fact.count).toBeGreaterThanOrEqual(0);
            expect(fact.count).toBeLessThanOrEqual(week.length);
          }
        }
      }),
    );
  });

  test('a middle is a rating that was given', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...presences), { minLength: 1 }), (ratings) => {
        const middle = middleOf(ratings);
        expect(ratings).toContain(middle);
        const below = ratings.filter((rating) => middle !== undefined && rating < middle);
        expect(below.length).toBeLessThanOrEqual(ratings.length / 2);
      }),
    );
    expect(middleOf([])).toBeUndefined();
  });
});
