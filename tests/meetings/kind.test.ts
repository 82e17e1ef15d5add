import { describe, expect, test } from 'vitest';
import en from '../../utils/i18n/languages/en';
import { guessKind, type KindFacts, type KindWords } from '../../utils/meetings/kind';

const guess = (facts: Partial<KindFacts>, words: KindWords = (kind) => en.kindWords[kind]) => {
  const found = guessKind({ title: '', ...facts }, words);
  return found && `${found.kind} by ${found.kindBecause}`;
};

describe('the kind of a meeting', () => {
  test.each([
    ['Weekly 1:1', 'oneToOne'],
    ['Ana / Ben', 'oneToOne'],
    ['Ana <> Ben', 'oneToOne'],
    ['one-on-one with Ana', 'oneToOne'],
    ['Daily Stand-up', 'standUp'],
    ['Standup', 'standUp'],
    ['Sprint retrospective', 'retro'],
    ['Brainstorming: names', 'brainstorm'],
    ['Skip-level with Ana', 'skipLevel'],
    ['Company Town Hall', 'allHands'],
    ['Interview: designer', 'interview'],
    ['Customer demo', 'external'],
    ['Team sync', 'team'],
  ])('%s is told by its title', (title, kind) => {
    expect(guess({ title })).toBe(`${kind} by title`);
  });

  test.each(['Lunch', 'Steam cleaning', 'preview', '2021:13', ''])('%j tells nothing', (title) => {
    expect(guess({ title })).toBeUndefined();
  });

  test('words of another language tell it, where there are no spaces too', () => {
    const words = (kind: string) => (kind === 'standUp' ? '朝会、スタンドアップ' : '');
    expect(guess({ title: '毎日の朝会' }, words)).toBe('standUp by title');
    const german = (kind: string) => (kind === 'interview' ? 'Vorstellungsgespräch*' : '');
    expect(guess({ title: 'Vorstellungsgespräche, Runde 2' }, german)).toBe('interview by title');
  });

  test('who is invited tells what the title does not', () => {
    expect(guess({ title: 'Weekly sync', size: 2 })).toBe('oneToOne by pair');
    expect(guess({ title: 'Interview', size: 2 })).toBe('interview by title');
    expect(guess({ title: 'Numbers', size: 120 })).toBe('allHands by crowd');
    expect(guess({ title: 'Numbers', size: 6, recurring: true, minutes: 60 })).toBe(
      'team by series',
    );
    expect(guess({ title: 'Numbers', size: 6, recurring: true, minutes: 15 })).toBe(
      'standUp by series',
    );
    expect(guess({ title: 'Numbers', size: 6 })).toBeUndefined();
    expect(guess({ title: 'Numbers', recurring: true })).toBeUndefined();
  });
});
