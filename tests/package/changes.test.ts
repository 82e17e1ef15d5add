import { expect, test } from 'vitest';
import { changelogText, notesOf } from '../../scripts/package/changes';

const text = changelogText([
  { name: '1.1.0', day: '2027-01-02', subjects: ['Say *why*', 'Merge people', 'Say *why*'] },
  { name: '1.0.0', day: '2026-12-01', subjects: ["Merge branch 'main'", 'Begin'] },
]);

test('a version tells its commits once, without those that only join', () => {
  expect(notesOf(text, '1.1.0')).toBe('- Say \\*why\\*');
  expect(notesOf(text, '1.0.0')).toBe('- Begin');
  expect(text.indexOf('1.1.0')).toBeLessThan(text.indexOf('1.0.0'));
});

test('a version that is not there is no version', () => {
  expect(() => notesOf(text, '1.0')).toThrow('no version 1.0');
});
