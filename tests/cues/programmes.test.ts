import { expect, test } from 'vitest';
import { programmes, standing } from '../../utils/cues/programmes';

test('a programme sets a focus for four weeks, one technique a week, and then is over', () => {
  const started = { id: 'listening', startedDay: '2026-11-25' };
  const weeks = programmes.find(({ id }) => id === 'listening')?.weeks;
  expect(standing(started, '2026-11-25')).toMatchObject({ week: 1, focus: weeks?.[0] });
  expect(standing(started, '2026-12-01')).toMatchObject({ week: 1 });
  expect(standing(started, '2026-12-02')).toMatchObject({ week: 2, focus: weeks?.[1] });
  expect(standing(started, '2026-12-22')).toMatchObject({ week: 4, focus: weeks?.[3] });
  expect(standing(started, '2026-12-23')).toBeUndefined();
});

test('none, one that is unknown, and a clock that went back do no harm', () => {
  expect(standing(null, '2026-11-25')).toBeUndefined();
  expect(standing({ id: 'gone', startedDay: '2026-11-25' }, '2026-11-25')).toBeUndefined();
  const ahead = { id: 'growth', startedDay: '2026-11-25' };
  expect(standing(ahead, '2026-11-20')).toMatchObject({ week: 1 });
});
