import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Silence, Situation } from '../../utils/cues/choose/situation';
import { selectCue } from '../../utils/cues/select';
import { cues, plain, showing } from './week';

describe('silence', () => {
  const declined = showing({ state: 'notNow', at: plain.now - 59 * 60_000 });
  const three = ['a', 'b', 'c'].map((meetingId) => showing({ meetingId }));
  const reset = showing({ cueId: 'reset-0' });
  test.each<[Partial<Situation>, Silence['because']]>([
    [{ pausedUntil: plain.now + 1 }, 'paused'],
    [{ quietHours: { from: '09:00', to: '12:00' } }, 'quietHours'],
    [{ quietHours: { from: '18:00', to: '10:01' } }, 'quietHours'],
    [{ history: [showing({ meetingId: 'm', state: 'notNow' })] }, 'declined'],
    [{ history: [declined] }, 'declinedLately'],
    [{ history: three }, 'cap'],
    [{ history: [showing()], energies: ['drained', 'drained', 'steady'] }, 'drained'],
    [{ lateBy: 121_000 }, 'late'],
    [{ backToBack: true, history: [reset] }, 'backToBack'],
    [{ backToBack: true, backToBackMode: 'silent' }, 'backToBack'],
    [{ off: new Set(cues.map(({ id }) => id)) }, 'nothingOn'],
  ])('%o: %s', (part, because) => {
    const choice = selectCue(cues, { ...plain, ...part });
    expect(choice).toMatchObject({ kind: 'silent', silence: { because } });
  });

  test.each<Partial<Situation>>([
    { pausedUntil: plain.now },
    { quietHours: { from: '10:01', to: '10:00' } },
    { history: [{ ...declined, at: plain.now - 3_600_000 }] },
    { history: three.slice(1) },
    { history: three, dailyCap: 4 },
    { energies: ['drained', 'drained'] },
    { history: [showing()], energies: ['drained', 'steady', 'drained'] },
    { lateBy: 119_000 },
    { backToBack: true, backToBackMode: 'usual' },
    { off: new Set(cues.slice(1).map(({ id }) => id)) },
  ])('ends where its reason ends: %o', (part) => {
    expect(selectCue(cues, { ...plain, ...part }).kind).toBe('cue');
  });

  test('between meetings gives way to a cue to reset', () => {
    const drained = { ...plain, backToBack: true, energies: ['drained'] as const };
    for (const situation of [drained, { ...plain, backToBack: true }]) {
      expect(selectCue(cues, situation)).toMatchObject({ cue: { technique: 'reset' } });
    }
  });

  test('is broken for a late leader only by a cue for that', () => {
    const sorry = {
      id: 'late',
      technique: 'example',
      kinds: 'any',
      moment: 'before',
      only: 'late',
    };
    const library = [...cues, sorry as (typeof cues)[number]];
    expect(selectCue(library, { ...plain, lateBy: 200_000 })).toMatchObject({
      cue: { id: 'late' },
    });
    fc.assert(
      fc.property(fc.uuid(), (meetingId) => {
        const choice = selectCue(library, { ...plain, meetingId });
        expect(choice.kind === 'cue' && choice.cue.id).not.toBe('late');
      }),
    );
  });
});
