import { describe, expect, test } from 'vitest';
import { doorFacts } from '../../utils/people/doorFacts';
import { someone } from './support';

const today = '2026-11-25';
const about = (name: string, part = {}) => ({ person: someone(name), promises: [], ...part });

describe('at the door', () => {
  test('nothing known is nothing said', () => {
    expect(doorFacts([about('Ana')], today)).toEqual([]);
    expect(doorFacts([], today)).toEqual([]);
  });

  test('two facts at most: the promise due first, then the nearest date', () => {
    const facts = doorFacts(
      [
        about('Ana', {
          promises: [{ text: 'notes' }, { text: 'intro', due: '2026-11-26' }],
          lastWin: { what: 'kept calm', day: '2026-11-20' },
        }),
        about('Ben', { person: someone('Ben', { birthday: '1980-11-29' }) }),
      ],
      today,
    );
    expect(facts).toEqual([
      { kind: 'promise', name: 'Ana', text: 'intro', due: '2026-11-26' },
      {
        kind: 'date',
        name: 'Ben',
        coming: { day: '2026-11-29', inDays: 4, years: 46, standIn: false },
      },
    ]);
  });

  test('a second fact of the same kind only where there is no other', () => {
    const promises = [{ text: 'one' }, { text: 'two' }];
    const known = about('Ana', { promises, lastSpoken: '2026-10-12' });
    expect(doorFacts([known], today).map(({ kind }) => kind)).toEqual(['promise', 'notSince']);
    expect(doorFacts([about('Ana', { promises })], today)).toHaveLength(2);
  });

  test('silence is told from four weeks, or from the cadence that was set', () => {
    const since = (lastSpoken: string, cadence?: 7) =>
      doorFacts(
        [about('Ana', { lastSpoken, person: someone('Ana', cadence ? { cadence } : {}) })],
        today,
      ).length;
    expect([since('2026-10-28'), since('2026-10-29')]).toEqual([1, 0]);
    expect([since('2026-11-18', 7), since('2026-11-19', 7)]).toEqual([1, 0]);
  });

  test('dates further than a week, and wins older than sixty days, are no news', () => {
    const person = someone('Ana', {
      birthday: '--12-03',
      dates: [{ label: 'Race', on: '--12-02' }],
    });
    expect(doorFacts([about('Ana', { person })], today)).toMatchObject([
      { kind: 'date', label: 'Race' },
    ]);
    const lastWin = { what: 'long ago', day: '2026-09-25' };
    expect(doorFacts([about('Ana', { lastWin })], today)).toEqual([]);
  });
});
