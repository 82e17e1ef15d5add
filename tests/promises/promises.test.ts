import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { move, settle, stateOf } from '../../utils/promises/state';
import type { Promised } from '../../utils/reflections/reflection';

const today = '2026-11-25';
const base: Promised = { id: 'p', text: 'call', createdAt: 1, updatedAt: 1 };
const day = fc.constantFrom('2026-11-20', '2026-11-25', '2026-12-01', undefined);
const act = fc.oneof(
  fc.record({ act: fc.constantFrom('keep' as const, 'drop' as const, 'reopen' as const) }),
  fc.record({ to: day }),
);

describe('a promise', () => {
  test.each([
    [{}, 'open'],
    [{ due: '2026-11-26' }, 'open'],
    [{ due: today }, 'due'],
    [{ due: '2026-11-24' }, 'overdue'],
    [{ due: '2026-11-24', keptAt: 5 }, 'kept'],
    [{ droppedAt: 5 }, 'dropped'],
  ])('%o is %s', (part, state) => {
    expect(stateOf({ ...base, ...part }, today)).toBe(state);
  });

  test('whatever is said in whatever order: one state, every move kept, its words untouched', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 20 }), (acts) => {
        let promise = base;
        let moves = 0;
        acts.forEach((one, at) => {
          const before = promise;
          promise = 'act' in one ? settle(promise, one.act, at) : move(promise, one.to, at);
          const again = 'act' in one ? settle(promise, one.act, at) : move(promise, one.to, at);
          expect(again).toEqual(promise);
          if (!('act' in one) && promise !== before) {
            moves += 1;
            expect(promise.moves?.at(-1)).toEqual({
              at,
              ...(before.due ? { from: before.due } : {}),
              ...(one.to ? { to: one.to } : {}),
            });
          }
          if ('act' in one && one.act === 'reopen') {
            expect(['open', 'due', 'overdue']).toContain(stateOf(promise, today));
          }
          expect(promise.keptAt !== undefined && promise.droppedAt !== undefined).toBe(false);
        });
        expect(promise.moves?.length ?? 0).toBe(moves);
        expect(promise).toMatchObject({ id: 'p', text: 'call', createdAt: 1 });
      }),
    );
  });

  test('a settled one is not moved', () => {
    const kept = settle(base, 'keep', 5);
    expect(move(kept, today, 6)).toBe(kept);
  });
});
