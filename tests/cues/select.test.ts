import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PastShowing, Situation } from '../../utils/cues/choose/situation';
import { techniques } from '../../utils/cues/cue';
import { selectCue } from '../../utils/cues/select';
import { shiftDay } from './days';
import { anySituation, cues, monday, plain, showing } from './week';

describe('the choice', () => {
  test('is the same for the same situation, however the library and the history are ordered', () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        const again = { ...situation, history: [...situation.history].reverse() };
        expect(selectCue([...cues].reverse(), again)).toEqual(selectCue(cues, situation));
      }),
    );
  });

  test('of a meeting that is opened again is the cue it had', () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        const first = selectCue(cues, situation);
        if (first.kind !== 'cue') return;
        const own = showing({ cueId: first.cue.id, meetingId: situation.meetingId });
        const again = selectCue(cues, { ...situation, history: [...situation.history, own] });
        expect(again).toMatchObject({ kind: 'cue', cue: { id: first.cue.id } });
      }),
    );
  });

  test('fits the kind, is not turned off, was not shown today, and can still be done', () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        const choice = selectCue(cues, situation);
        if (choice.kind !== 'cue') return;
        const { id, kinds, moment } = choice.cue;
        const { kind, people = 0 } = situation;
        const of = kind ?? (people === 2 ? 'oneToOne' : people > 25 ? 'allHands' : undefined);
        expect(kinds === 'any' || (of !== undefined && kinds.includes(of))).toBe(true);
        expect(situation.off?.has(id)).toBe(false);
        expect(situation.inCall && moment === 'before').toBe(false);
        const today = situation.history.filter(({ day }) => day === situation.today);
        expect(today.map(({ cueId }) => cueId)).not.toContain(id);
      }),
    );
  });

  test('of weeks: never above the cap, no cue twice within seven days, six of seven techniques', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.integer({ min: 1, max: 5 }), (seed, dailyCap) => {
        const history: PastShowing[] = [];
        for (let day = 0; day < 26; day += 1) {
          const today = shiftDay(monday, day);
          for (let meeting = 0; meeting < 7; meeting += 1) {
            const meetingId = `${seed}-${day}-${meeting}`;
            const at = Date.parse(`${today}T09:00:00Z`) + meeting * 3_600_000;
            const asked = { ...plain, today, now: at, meetingId, dailyCap, history };
            const choice = selectCue(cues, { ...asked, kind: 'oneToOne' });
            if (choice.kind !== 'cue') continue;
            const lately = history.filter((row) => row.day > shiftDay(today, -7));
            // Thirty-three cues fit: enough for four a day, and more than seven days of them.
            if (dailyCap < 5) expect(lately.map(({ cueId }) => cueId)).not.toContain(choice.cue.id);
            history.push(showing({ cueId: choice.cue.id, meetingId, at, day: today }));
          }
          expect(history.filter((row) => row.day === today).length).toBe(dailyCap);
        }
        const families = new Set(
          history
            .filter(({ day }) => day < shiftDay(monday, 5))
            .map(({ cueId }) => cueId.split('-')[0]),
        );
        expect(families.size).toBeGreaterThanOrEqual(Math.min(6, 5 * dailyCap));
      }),
      { numRuns: 25 },
    );
  });

  test('passes over what was passed over in this meeting', () => {
    const first = selectCue(cues, plain);
    if (first.kind !== 'cue') throw new Error('Nothing was chosen');
    const passed = showing({ cueId: first.cue.id, meetingId: plain.meetingId, state: 'passed' });
    const next = selectCue(cues, { ...plain, history: [passed] });
    expect(next).toMatchObject({ kind: 'cue' });
    expect(next.kind === 'cue' && next.cue.id).not.toBe(first.cue.id);
  });

  test('gives an open promise the place of the cue, within the cap', () => {
    const promise = { id: 'p', text: 'send the notes' };
    expect(selectCue(cues, { ...plain, promise })).toEqual({ kind: 'promise', ...promise });
    const full = { ...plain, promise, dailyCap: 1, history: [showing()] };
    expect(selectCue(cues, full)).toMatchObject({ kind: 'silent' });
  });
});

describe('the reason', () => {
  test('is true of the facts', () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        const choice = selectCue(cues, situation);
        if (choice.kind !== 'cue') return;
        const { cue, reason, factors } = choice;
        expect(reason.because.length).toBeGreaterThanOrEqual(1);
        expect(reason.because.length).toBeLessThanOrEqual(2);
        if (cue.kinds !== 'any') expect(cue.kinds).toContain(reason.kind);
        if (situation.kind) expect(reason.kind).toBe(situation.kind);
        const carried = situation.history.filter(
          (row) =>
            row.cueId.startsWith(`${cue.technique}-`) &&
            (row.state === 'shown' || row.state === 'dismissed'),
        );
        const ago = (rows: readonly PastShowing[]) =>
          rows.map((row) => (Date.parse(situation.today) - Date.parse(row.day)) / 86_400_000);
        for (const because of reason.because) {
          switch (because.factor) {
            case 'focus':
              expect(situation.focus).toBe(cue.technique);
              break;
            case 'backToBack':
              expect(situation.backToBack && cue.technique === 'reset').toBe(true);
              break;
            case 'drained':
              expect(situation.energies?.at(-1)).toBe('drained');
              break;
            case 'evidence':
              expect(cue.grade).toBe('A');
              break;
            case 'coverage':
              expect(because.days ?? Number.POSITIVE_INFINITY).toBe(Math.min(...ago(carried)));
              expect(factors.coverage).toBeGreaterThan(1);
              break;
            case 'learned': {
              const answered = carried.filter(({ outcome = 'noMoment' }) => outcome !== 'noMoment');
              const happened = answered.filter(({ outcome }) => outcome !== 'no');
              expect(because).toMatchObject({
                answered: answered.length,
                happened: happened.length,
              });
              expect(happened.length).toBeGreaterThan(0);
              break;
            }
            case 'recovery':
              expect(because.days ?? Number.POSITIVE_INFINITY).toBe(
                Math.min(...ago(situation.history.filter(({ cueId }) => cueId === cue.id))),
              );
              break;
            case 'moment':
              expect(cue.only).toBe(because.only);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('what was said and answered', () => {
  const weeks = (situation: Partial<Situation>) => {
    const counts = new Map(techniques.map((technique) => [technique, 0]));
    for (let index = 0; index < 300; index += 1) {
      const choice = selectCue(cues, { ...plain, meetingId: `m${index}`, ...situation });
      if (choice.kind === 'cue') {
        counts.set(choice.cue.technique, (counts.get(choice.cue.technique) ?? 0) + 1);
      }
    }
    return counts;
  };
  const old = (cueId: string, index: number, outcome: 'yes' | 'no' | 'noMoment') =>
    showing({ cueId, meetingId: `o${index}`, day: shiftDay(plain.today, -20), outcome });

  test('a focus comes first, less comes last, and neither shuts anything out', () => {
    expect(weeks({ focus: 'coaching' }).get('coaching')).toBe(300);
    expect(weeks({ less: new Set(['coaching'] as const) }).get('coaching')).toBe(0);
    const rest = new Set(techniques.filter((technique) => technique !== 'coaching'));
    expect(weeks({ less: rest }).get('coaching')).toBe(300);
  });

  test('what happened comes more often than what did not; "no moment" is not a no', () => {
    const answers = (coaching: 'yes' | 'no' | 'noMoment') =>
      weeks({
        history: techniques.flatMap((technique, at) =>
          [0, 1, 2].map((index) =>
            old(
              `${technique}-${index}`,
              at * 3 + index,
              technique === 'coaching' ? coaching : 'noMoment',
            ),
          ),
        ),
      }).get('coaching') ?? 0;
    expect(answers('yes')).toBeGreaterThan(answers('noMoment'));
    expect(answers('no')).toBeLessThan(answers('noMoment'));
  });

  test('in the first week cues that rest on practice alone wait', () => {
    fc.assert(
      fc.property(fc.uuid(), (meetingId) => {
        const choice = selectCue(cues, { ...plain, meetingId });
        expect(choice.kind === 'cue' && choice.cue.grade).not.toBe('C');
      }),
    );
  });
});
