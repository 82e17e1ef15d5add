import fc from 'fast-check';
import { techniques } from '../../utils/cues/cue';
import { weekOfDay } from '../../utils/history/week';
import type { Promised, Reflection } from '../../utils/reflections/reflection';
import { pieces } from '../../utils/store/backup/compare';
import { readExport } from '../../utils/store/backup/readFile';
import { exportedTables } from '../../utils/store/backup/tables';
import { writeJson } from '../../utils/store/backup/writeJson';
import type { Database } from '../../utils/store/database';
import { commitImport, stageImport } from '../../utils/store/write/imports';

export const work = { signal: new AbortController().signal, progress: () => undefined };
export const now = Date.parse('2026-11-25T09:00:00Z');

const time = fc.integer({ min: Date.UTC(2001, 0, 1), max: Date.UTC(2099, 0, 1) });
/** Whole characters of any language, quotes, new lines and what a spreadsheet takes for a formula. */
const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom('=1+1', '+x', '-x', '@x', '\tx', '\rx', 'a,"b"\r\nc', '你好世界', 'café', ''),
);

/** Any reflection that can be saved; ids are small, so that two sets overlap. */
export const anyReflection: fc.Arbitrary<Reflection> = fc
  .record(
    {
      id: fc.integer({ min: 0, max: 50 }).map((number) => `r${number}`),
      at: time,
      zone: fc.constantFrom('Europe/Berlin', 'UTC', 'Pacific/Kiritimati'),
      title: words,
      presence: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const),
      energy: fc.constantFrom('drained' as const, 'steady' as const, 'charged' as const),
      practised: fc.subarray([...techniques]),
      recognised: fc.array(words, { maxLength: 4 }),
      line: words,
      createdAt: time,
      updatedAt: time,
    },
    {
      noNullPrototype: true,
      requiredKeys: [
        'id',
        'at',
        'zone',
        'title',
        'presence',
        'practised',
        'recognised',
        'line',
        'createdAt',
        'updatedAt',
      ],
    },
  )
  .map((row) => {
    const day = new Date(row.at).toISOString().slice(0, 10);
    return { ...row, day, week: weekOfDay(day) };
  });

export const anyPromise: fc.Arbitrary<Promised> = fc.record({
  id: fc.integer({ min: 0, max: 50 }).map((number) => `p${number}`),
  reflectionId: fc.integer({ min: 0, max: 50 }).map((number) => `r${number}`),
  text: words,
  createdAt: time,
  updatedAt: time,
});

/** Rows of one table, each id once. */
export const rowsOf = <T extends { readonly id: string }>(row: fc.Arbitrary<T>) =>
  fc.uniqueArray(row, { selector: ({ id }) => id, maxLength: 20 });

export async function exported(db: Database): Promise<string> {
  return (await writeJson(db, now, work)).join('');
}

/** Takes a file's text in, as the page and the background do it together. */
export async function take(db: Database, text: string, importId: string = crypto.randomUUID()) {
  const read = await readExport(text, work);
  if (!read.ok) throw new Error(read.problem);
  let no = 0;
  for (const piece of pieces(read.contents.tables)) {
    await stageImport(db, { importId, no, ...piece }, now);
    no += 1;
  }
  return commitImport(db, { importId, pieces: no }, now, work);
}

/** Everything an export holds, by table. */
export async function everything(db: Database) {
  const rows = await Promise.all(exportedTables.map((name) => db.table(name).toArray()));
  return Object.fromEntries(exportedTables.map((name, index) => [name, rows[index]]));
}
