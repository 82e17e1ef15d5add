import { expect, test } from 'vitest';
import { emptyTally, sum, tallies, withOutcomes } from '../../utils/cues/outcomes';
import { tallyText } from '../../utils/cues/words';

test('counts what became of each cue; "no moment" is not an answer', () => {
  const told = tallies([
    { cueId: 'a', outcome: 'yes' },
    { cueId: 'a', outcome: 'partly' },
    { cueId: 'a', outcome: 'no' },
    { cueId: 'a', outcome: 'noMoment' },
    { cueId: 'a' },
    { cueId: 'b' },
  ]);
  expect(told.get('a')).toEqual({
    shown: 5,
    answered: 3,
    happened: 1,
    partly: 1,
    no: 1,
    noMoment: 1,
  });
  expect(told.get('b')).toEqual({ ...emptyTally, shown: 1 });
  expect(sum([...told.values()]).shown).toBe(6);
});

test('is said in sentences in a row, with no space where the script has none', () => {
  const told = { ...emptyTally, shown: 2, answered: 1, happened: 1, noMoment: 1 };
  expect(tallyText(((key: string) => `${key}.`) as never, told)).toBe(
    'cues.shown. cues.answered. cues.noMoment.',
  );
  expect(tallyText(((key: string) => `${key}。`) as never, told)).toBe(
    'cues.shown。cues.answered。cues.noMoment。',
  );
});

test('an answer counts for the cue it was asked about, not for one passed over before it', () => {
  const showings = [
    { meetingId: 'm', cueId: 'passed' },
    { meetingId: 'm', cueId: 'carried' },
    { meetingId: 'n', cueId: 'carried' },
  ];
  const told = withOutcomes(showings, [{ meetingId: 'm', cueId: 'carried', outcome: 'yes' }]);
  expect(told).toEqual([showings[0], { ...showings[1], outcome: 'yes' }, showings[2]]);
});
