import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meetingKinds, techniques } from '../../utils/cues/cue';
import {
  cuesOf,
  longestFile,
  mostCues,
  type OwnCue,
  type Pack,
  type Problem,
  packFile,
  preview,
  readPack,
} from '../../utils/cues/packs';

const cue: OwnCue = {
  id: 'ask',
  technique: 'coaching',
  kinds: ['oneToOne'],
  moment: 'during',
  text: 'When they ask for help, I’ll ask what they tried.',
};
const pack: Pack = { id: 'team-pack', name: 'Team pack', cues: [cue] };
const head = { format: 'threshold-cue-pack', version: 1, id: 'team-pack', name: 'Team pack' };
const file = (part: object) => JSON.stringify({ ...head, cues: [cue], ...part });
const withCue = (part: object) => file({ cues: [{ ...cue, ...part }] });

function problemOf(text: string): Problem | undefined {
  const read = readPack(text);
  return read.ok ? undefined : read.problem;
}

describe('a pack', () => {
  const anyCue: fc.Arbitrary<Omit<OwnCue, 'id'>> = fc.record({
    technique: fc.constantFrom(...techniques),
    kinds: fc.oneof(fc.constant('any' as const), fc.subarray([...meetingKinds], { minLength: 1 })),
    moment: fc.constantFrom('before', 'during', 'after'),
    text: fc.stringMatching(/^[a-z<>&"',.\p{Script=Arabic}]{1,40}( [a-z]{1,8}){0,3}$/u),
  });

  test('written out and read in is the same pack', () => {
    fc.assert(
      fc.property(fc.array(anyCue, { minLength: 1, maxLength: 20 }), (cues) => {
        const whole = { ...pack, cues: cues.map((one, index) => ({ ...one, id: `c${index}` })) };
        expect(readPack(packFile(whole))).toEqual({ ok: true, value: whole });
      }),
    );
  });

  test('keeps markup as the text it is', () => {
    const text = '<img src=x onerror=alert(1)><script>alert(1)</script>';
    expect(readPack(withCue({ text }))).toMatchObject({ ok: true, value: { cues: [{ text }] } });
  });

  test.each<[string, string, Problem]>([
    ['a picture', 'PNG\u0000', { code: 'notJson' }],
    ['an empty file', '', { code: 'notJson' }],
    ['another JSON', '[]', { code: 'notAPack' }],
    ['null', 'null', { code: 'notAPack' }],
    ['another format', file({ format: 'x' }), { code: 'notAPack' }],
    ['a later version', file({ version: 2 }), { code: 'version' }],
    ['a version in words', file({ version: '1' }), { code: 'version' }],
    ['a large file', ' '.repeat(longestFile + 1), { code: 'tooLarge' }],
    ['depth', '['.repeat(200_000) + ']'.repeat(200_000), { code: 'notAPack' }],
    [
      'depth inside',
      file({ name: 7 }).replace('7', '['.repeat(5_000) + ']'.repeat(5_000)),
      { code: 'packName' },
    ],
    ['a strange id', file({ id: '../x' }), { code: 'packId' }],
    ['the id of one’s own cues', file({ id: 'own' }), { code: 'packId' }],
    ['no name', file({ name: '  ' }), { code: 'packName' }],
    ['no cues', file({ cues: [] }), { code: 'noCues' }],
    ['cues that are none', file({ cues: { length: 3 } }), { code: 'noCues' }],
    ['too many cues', file({ cues: Array(mostCues + 1).fill(0) }), { code: 'tooManyCues' }],
    ['a cue that is none', file({ cues: [cue, 7] }), { code: 'cueShape', at: 2 }],
    ['the same id twice', file({ cues: [cue, cue] }), { code: 'doubleId', at: 2 }],
    ['a technique of its own', withCue({ technique: 'toString' }), { code: 'technique', at: 1 }],
    ['an unknown kind', withCue({ kinds: ['constructor'] }), { code: 'kinds', at: 1 }],
    ['a kind twice', withCue({ kinds: ['team', 'team'] }), { code: 'kinds', at: 1 }],
    ['no moment', withCue({ moment: undefined }), { code: 'moment', at: 1 }],
    ['no words', withCue({ text: ' ' }), { code: 'text', at: 1 }],
    ['81 characters', withCue({ text: 'x'.repeat(81) }), { code: 'textLong', at: 1 }],
    ['17 words', withCue({ text: 'a '.repeat(17) }), { code: 'textLong', at: 1 }],
    ['text turned around', withCue({ text: 'When \u202e txet' }), { code: 'hidden', at: 1 }],
    ['a nul', withCue({ text: 'When\u0000 it' }), { code: 'hidden', at: 1 }],
    ['a source of many lines', withCue({ source: 'x'.repeat(201) }), { code: 'source', at: 1 }],
    [
      'a field of its own',
      withCue({ html: '<b>' }),
      { code: 'unknownField', at: 1, field: 'html' },
    ],
    [
      'a prototype',
      file({ cues: [cue] }).replace('{', '{"__proto__":{"x":1},'),
      { code: 'unknownField', field: '__proto__' },
    ],
    [
      'a constructor',
      withCue({ constructor: {} }),
      { code: 'unknownField', at: 1, field: 'constructor' },
    ],
  ])('with %s is refused with its reason', (_, text, problem) => {
    expect(problemOf(text)).toEqual(problem);
    expect({}).not.toHaveProperty('x');
  });

  test('of a hundred thousand cues is refused', () => {
    const cues = Array.from({ length: 100_000 }, (_, index) => ({ ...cue, id: `c${index}` }));
    expect(problemOf(file({ cues }))).toEqual({ code: 'tooLarge' });
  });

  test('of any shape is read or refused, never thrown at', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), fc.json(), (text, cues) => {
        expect(readPack(text).ok).toBe(false);
        const read = readPack(
          `{"format":"threshold-cue-pack","version":1,"id":"a","name":"b","cues":${cues}}`,
        );
        expect(read.ok ? read.value.cues.length : 1).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });
});

describe('an import', () => {
  test('says what it would change', () => {
    const before = { ...pack, cues: [cue, { ...cue, id: 'old' }, { ...cue, id: 'say' }] };
    const incoming = {
      ...pack,
      cues: [
        cue,
        { ...cue, id: 'say', text: 'When it ends, I’ll say thanks.' },
        { ...cue, id: 'new' },
      ],
    };
    const changes = preview(incoming, before);
    expect(changes.same.map(({ id }) => id)).toEqual(['ask']);
    expect(changes.changed.map(({ id }) => id)).toEqual(['say']);
    expect(changes.added.map(({ id }) => id)).toEqual(['new']);
    expect(changes.removed.map(({ id }) => id)).toEqual(['old']);
    expect(preview(incoming, undefined).added).toEqual(incoming.cues);
  });

  test('gives its cues ids that no other pack has', () => {
    expect(cuesOf(pack).map(({ id }) => id)).toEqual(['team-pack/ask']);
  });
});
