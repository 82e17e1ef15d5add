import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readExport } from '../../utils/store/backup/readFile';
import { stageImport } from '../../utils/store/write/imports';
import { freshDatabase } from '../store/support';
import { exported, now, take, work } from './support';

const at = Date.parse('2026-11-24T12:00:00Z');
const sound = {
  id: 'r1',
  at,
  zone: 'UTC',
  day: '2026-11-24',
  week: '2026-W48',
  title: 'Weekly',
  presence: 4,
  practised: [],
  recognised: [],
  line: 'a line',
  createdAt: at,
  updatedAt: at,
};

const file = (reflections: unknown, part = {}) =>
  JSON.stringify({ format: 'threshold-export', version: 1, tables: { reflections }, ...part });

describe('a file that is refused as a whole', () => {
  test.each([
    ['nothing', '', 'empty'],
    ['blanks', ' \n', 'empty'],
    ['a truncated file', file([sound]).slice(0, -20), 'notJson'],
    ['no JSON', 'day,time\r\n', 'notJson'],
    ['bytes of a picture', '\u0089PNG\r\n', 'notJson'],
    ['another format', file([sound], { format: 'threshold-cue-pack' }), 'notOurs'],
    ['no format', '{"tables":{}}', 'notOurs'],
    ['a list', '[]', 'notOurs'],
    ['null', 'null', 'notOurs'],
    ['a later version', file([sound], { version: 2 }), 'newer'],
    ['a version of nonsense', file([sound], { version: -1 }), 'notOurs'],
    ['a table that is no list', file({ r1: sound }), 'notOurs'],
    ['thousandfold nesting', '['.repeat(100_000), 'notJson'],
  ])('%s', async (_, text, problem) => {
    expect(await readExport(text, work)).toEqual({ ok: false, problem });
  });

  test('whatever it holds, nothing is thrown', async () => {
    const deep = fc.record({ format: fc.constant('threshold-export'), version: fc.constant(1) });
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.jsonValue(), deep),
        fc.dictionary(fc.string(), fc.jsonValue()),
        async (value, tables) => {
          const whole = typeof value === 'object' && value !== null ? { ...value, tables } : value;
          expect(await readExport(JSON.stringify(whole), work)).toHaveProperty('ok');
        },
      ),
    );
  });
});

describe('a row that is refused leaves the others', () => {
  const other = { ...sound, id: 'r2' };
  test.each([
    ['a wrong type', { ...sound, presence: '4' }, 'shape'],
    ['a presence out of range', { ...sound, presence: 6 }, 'shape'],
    ['no id', { ...sound, id: undefined }, 'shape'],
    ['no object', 'r1', 'shape'],
    ['null', null, 'shape'],
    ['an id used twice', other, 'twice'],
    ['a day of nonsense', { ...sound, day: '2026-02-30' }, 'date'],
    ['a week that is not the day’s', { ...sound, week: '2026-W47' }, 'date'],
    ['a time out of range', { ...sound, at: 8.64e15 }, 'date'],
    ['a zone nobody knows', { ...sound, zone: 'Nowhere/Here' }, 'date'],
    ['too long a text', { ...sound, line: 'x'.repeat(200_001) }, 'long'],
    [
      'a bottomless object',
      { ...sound, extra: JSON.parse(`${'['.repeat(40)}${']'.repeat(40)}`) },
      'shape',
    ],
  ])('%s', async (_, row, why) => {
    const text = file([other, row]);
    const read = await readExport(text, work);
    if (!read.ok) throw new Error(read.problem);
    expect([...read.contents.refused]).toEqual([[why, 1]]);
    const db = freshDatabase();
    expect(await take(db, text)).toEqual({ added: 1, changed: 0, same: 0 });
    expect(await db.reflections.toArray()).toEqual([other]);
  });

  test('a key that reaches for a prototype', async () => {
    const row = JSON.stringify(sound).replace('{', '{"__proto__":{"presence":5},');
    const read = await readExport(file([]).replace('[]', `[${row}]`), work);
    if (!read.ok) throw new Error(read.problem);
    expect([...read.contents.refused]).toEqual([['name', 1]]);
    expect(({} as { presence?: unknown }).presence).toBeUndefined();
  });

  test('the background checks for itself', async () => {
    const db = freshDatabase();
    const rows = [{ ...sound, presence: 9 }];
    const piece = { importId: 'i', no: 0, table: 'reflections', rows } as const;
    await expect(stageImport(db, piece, now)).rejects.toThrow();
    expect(await db.imports.count()).toBe(0);
  });
});

test('half a character is shown as such; the words around it stay', async () => {
  const text = file([{ ...sound, line: 'a \ud83d b' }]);
  const read = await readExport(text, work);
  expect(read).toMatchObject({ ok: true, contents: { mended: 1 } });
  const db = freshDatabase();
  await take(db, text);
  expect((await db.reflections.get('r1'))?.line).toBe('a \ufffd b');
  expect(await exported(db)).not.toContain('ud83d');
});

test('a field of a later version is kept as it is', async () => {
  const db = freshDatabase();
  await take(db, file([{ ...sound, mood: { of: 'tomorrow' } }]));
  expect(await db.reflections.get('r1')).toHaveProperty('mood', { of: 'tomorrow' });
});
