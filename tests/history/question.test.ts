import { expect, test } from 'vitest';
import { questionIn, questionOf } from '../../utils/history/question';

const ids = ['a', 'b'];

test.each([
  ['nothing else', [], { kind: 'any', count: 0 }],
  ['thanks', [{ kind: 'recognised', names: ['A.'], ids }], { kind: 'recognised', count: 0 }],
  ['one drained meeting', [{ kind: 'drained', count: 1, of: 4, ids }], { kind: 'any', count: 0 }],
  [
    'drained meetings before all else',
    [
      { kind: 'promises', count: 2, ids },
      { kind: 'drained', count: 2, of: 4, ids },
    ],
    { kind: 'drained', count: 2 },
  ],
  ['a promise', [{ kind: 'promises', count: 1, ids }], { kind: 'promises', count: 1 }],
] as const)('%s', (_, facts, question) => {
  expect(questionOf(facts)).toEqual(question);
});

test.each([
  ['What helped?', 'What helped?'],
  ['Here is one:\n\n"**What helped?**"\n', 'What helped?'],
  ['何が役に立ちましたか？', '何が役に立ちましたか？'],
  ['何が役に立ちましたか。', '何が役に立ちましたか。'],
  ['You did well.', undefined],
  ['', undefined],
  [`${'x'.repeat(400)}?`, undefined],
])('of %j one question is taken', (answer, question) => {
  expect(questionIn(answer)).toBe(question);
});
