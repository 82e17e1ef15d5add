import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meetingKinds } from '../../utils/cues/cue';
import { library } from '../../utils/cues/library/all';
import { selectCue } from '../../utils/cues/select';

const day = 86_400_000;
const situation = { meetingId: 'm1', now: 100 * day, lastShown: new Map<string, number>() };
const kind = fc.option(fc.constantFrom(...meetingKinds), { nil: undefined });

describe('the choice', () => {
  test('is the same for the same meeting, and fits its kind', () => {
    fc.assert(
      fc.property(fc.uuid(), kind, (meetingId, of) => {
        const asked = { ...situation, meetingId, ...(of ? { kind: of } : {}) };
        const choice = selectCue(library, asked);
        expect(selectCue([...library].reverse(), asked)).toEqual(choice);
        const kinds = choice?.cue.kinds;
        expect(kinds === 'any' || (of !== undefined && kinds?.includes(of))).toBe(true);
      }),
    );
  });

  test('walks through all that fits before it repeats itself', () => {
    const lastShown = new Map<string, number>();
    const fitting = library.filter(({ kinds }) => kinds === 'any');
    const order = Array.from({ length: 2 * fitting.length }, (_, index) => {
      const now = (index + 1) * day;
      const choice = selectCue(library, { meetingId: `m${index}`, now, lastShown });
      if (!choice) throw new Error('Nothing was chosen');
      lastShown.set(choice.cue.id, now);
      return choice.cue.id;
    });
    expect(new Set(order.slice(0, fitting.length)).size).toBe(fitting.length);
    expect(order.slice(fitting.length)).toEqual(order.slice(0, fitting.length));
  });

  test('says since when it was not shown', () => {
    const lastShown = new Map(library.map(({ id }) => [id, 88 * day - 1]));
    expect(selectCue(library, { ...situation, lastShown })?.reason).toEqual({ daysAgo: 12 });
    expect(selectCue(library, situation)?.reason).toEqual({});
  });

  test('is nothing when nothing is left', () => {
    const without = new Set(library.map(({ id }) => id));
    expect(selectCue(library, { ...situation, without })).toBeUndefined();
  });
});
