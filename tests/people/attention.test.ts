import { describe, expect, test } from 'vitest';
import { balanceOf, feedbackGuard } from '../../utils/people/balance';
import { dueCheckIns } from '../../utils/people/cadence';
import { sentences } from '../../utils/people/moment';
import { someone } from './support';

const day = 24 * 60 * 60_000;
const feedback = (at: number, personIds: string[]) =>
  ({
    id: String(at),
    kind: 'feedback',
    personIds,
    at,
    updatedAt: at,
    situation: '',
    behaviour: '',
    impact: '',
  }) as const;

describe('balance', () => {
  test('counts acts; nobody is listed for getting none', () => {
    const people = ['Ana', 'Ben', 'Cleo', 'Dana'].map((name) => someone(name));
    people[3] = someone('Dana', { cadence: 14 });
    const rows = balanceOf(people, [
      { kind: 'win', personIds: ['Ana', 'Ben'] },
      { kind: 'win', personIds: ['Ana'] },
      { kind: 'checkIn', personIds: ['Ben'] },
    ]);
    expect(rows.map(({ person, win, checkIn }) => [person.name, win, checkIn])).toEqual([
      ['Ana', 2, 0],
      ['Ben', 1, 1],
      ['Dana', 0, 0],
    ]);
  });

  test('a third feedback note to one person within seven days asks', () => {
    const notes = [
      feedback(1 * day, ['Ana']),
      feedback(6 * day, ['Ana']),
      feedback(7 * day, ['Ben']),
    ];
    expect(feedbackGuard(notes, 'Ana', 7 * day)).toBe(3);
    expect(feedbackGuard(notes, 'Ana', 8 * day)).toBeUndefined();
    expect(feedbackGuard(notes, 'Ben', 7 * day)).toBeUndefined();
  });
});

test('a check-in is due one cadence after they last spoke, or after they were added', () => {
  const known = (name: string, part: object, dates: { addedOn: string; lastSpoken?: string }) => ({
    person: someone(name, { cadence: 14, ...part }),
    ...dates,
  });
  const due = dueCheckIns(
    [
      known('Ana', {}, { addedOn: '2026-01-01', lastSpoken: '2026-11-11' }),
      known('Ben', {}, { addedOn: '2026-11-01' }),
      known('Cleo', {}, { addedOn: '2026-11-20' }),
      known('Dana', { archivedAt: 1 }, { addedOn: '2026-01-01' }),
    ],
    '2026-11-25',
  );
  expect(due.map(({ person, lastSpoken }) => [person.name, lastSpoken])).toEqual([
    ['Ben', undefined],
    ['Ana', '2026-11-11'],
  ]);
});

test('sentences begin with a capital and end with a stop, once', () => {
  expect(sentences(' you stayed calm', '', 'it helped! ')).toBe('You stayed calm. It helped!');
  expect(sentences('素晴らしい。', 'élan')).toBe('素晴らしい。 Élan.');
});
