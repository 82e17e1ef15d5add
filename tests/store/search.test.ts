import { describe, expect, test } from 'vitest';
import type { MeetingKind } from '../../utils/cues/cue';
import { type Asked, find } from '../../utils/history/concordance';
import { wordsOf } from '../../utils/history/words';
import { weeksOfYear } from '../../utils/history/year';
import { emptyFields, type Reflection } from '../../utils/reflections/reflection';
import { readConcordance } from '../../utils/store/concordance';
import type { Database } from '../../utils/store/database';
import { countDays, readCues, readEntries, yearsLived } from '../../utils/store/search';
import { sayKind } from '../../utils/store/write/plan';
import { savePromise } from '../../utils/store/write/promises';
import {
  deleteReflection,
  editReflection,
  saveReflection,
} from '../../utils/store/write/reflections';
import { freshDatabase, see } from './support';

const noon = Date.parse('2026-11-24T12:00:00Z');
const answered = { ...emptyFields, presence: 4 } as const;

const findReflections = async (db: Database, asked: Asked) =>
  find(await readConcordance(db), asked, await readCues(db));

/** A database with one reflection a line, each a second later than the one before. */
async function lines(...texts: readonly string[]) {
  const db = freshDatabase();
  for (const [index, line] of texts.entries()) {
    await saveReflection(
      db,
      { id: `r${index}`, fields: { ...answered, line } },
      noon + index * 1_000,
    );
  }
  return db;
}

describe('words', () => {
  test.each([
    ['Zoë’s café', ['zoe’s', 'cafe']],
    ['ﬁne ＦＵＬＬ', ['fine', 'full']],
    ['ISTANBUL naïve', ['istanbul', 'naive']],
    ['— … 🙂', []],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test('are cut where a language writes no spaces', () => {
    expect(wordsOf('私は東京に住んでいます')).toContain('東京');
    expect(wordsOf('ฉันรักภาษาไทย').length).toBeGreaterThan(1);
  });
});

describe('a search', () => {
  test('asks for every word by its beginning, in any order, the latest first', async () => {
    const db = await lines('Ask before I answer', 'Zoë answered first', 'nothing');
    const find = (text: string) => findReflections(db, { text });
    expect(await find('')).toEqual(['r2', 'r1', 'r0']);
    expect(await find('ANSW')).toEqual(['r1', 'r0']);
    expect(await find('answer ask')).toEqual(['r0']);
    expect(await find('zoe')).toEqual(['r1']);
    expect(await find('nowhere')).toEqual([]);
  });

  test('finds what was promised, also after the promise was changed', async () => {
    const db = freshDatabase();
    await saveReflection(db, { id: 'r0', fields: { ...answered, promise: 'send notes' } }, noon);
    const promise = await db.promises.toCollection().first();
    expect(await findReflections(db, { text: 'notes' })).toEqual(['r0']);
    const changed = { id: promise?.id ?? '', text: 'call Ana', personIds: [] };
    await savePromise(db, changed, noon + 1);
    expect(await findReflections(db, { text: 'notes' })).toEqual([]);
    expect(await findReflections(db, { text: 'ana' })).toEqual(['r0']);
  });

  test('follows edits and deletions', async () => {
    const db = await lines('first words');
    await editReflection(db, { id: 'r0', fields: { ...answered, line: 'other' } }, noon + 1);
    expect(await findReflections(db, { text: 'first' })).toEqual([]);
    expect(await findReflections(db, { text: 'other' })).toEqual(['r0']);
    await deleteReflection(db, 'r0', noon + 2);
    expect(await findReflections(db, { text: 'other' })).toEqual([]);
    expect((await countDays(db, 2026)).size).toBe(0);
  });

  test('is narrowed by technique and by person', async () => {
    const db = freshDatabase();
    const fields = { ...answered, line: 'x' };
    const save = (id: string, part: object) =>
      saveReflection(db, { id, fields: { ...fields, ...part } }, noon);
    await save('ticked', { practised: ['presence'] });
    await save('thanked', { recognised: 'Ana, Ben' });
    await save('other', {});
    await db.reflections.update('other', { cueId: 'P01', outcome: 'partly' });
    await db.reflections.add({
      ...((await db.reflections.get('other')) as Reflection),
      id: 'not',
      outcome: 'no',
    });
    const found = await findReflections(db, { text: 'x', technique: 'presence' });
    expect([...found].sort()).toEqual(['other', 'ticked']);
    expect(await findReflections(db, { text: '', person: 'Ben' })).toEqual(['thanked']);
    expect((await readConcordance(db)).names).toEqual(['Ana', 'Ben']);
  });

  test('is narrowed by the kind and the platform of meetings, together with words', async () => {
    const db = freshDatabase();
    const met = async (at: number, part: object, line: string, kind?: MeetingKind) => {
      const meetingId = (await see(db, 'inCall', at, part))?.id ?? '';
      await see(db, 'left', at + 1_000, part);
      if (kind) await sayKind(db, { meetingId, kind }, at);
      await saveReflection(db, { id: line, meetingId, fields: { ...answered, line } }, at);
    };
    const hour = 60 * 60_000;
    await met(noon, { platform: 'zoom', code: 'a' }, 'ask first', 'team');
    await met(noon + 9 * hour, { platform: 'zoom', code: 'b' }, 'ask again', 'retro');
    await met(noon + 18 * hour, { platform: 'webex', code: 'c' }, 'listen');
    const find = (asked: object) => findReflections(db, { text: '', ...asked });
    expect(await find({ platform: 'zoom' })).toEqual(['ask again', 'ask first']);
    expect(await find({ platform: 'zoom', kind: 'team' })).toEqual(['ask first']);
    expect(await find({ text: 'again', kind: 'retro' })).toEqual(['ask again']);
    expect(await find({ text: 'again', kind: 'team' })).toEqual([]);
    expect(await readConcordance(db)).toMatchObject({
      names: [],
      kinds: ['team', 'retro'],
      platforms: ['webex', 'zoom'],
    });
  });

  test('of many gives the same order as of few', async () => {
    const db = freshDatabase();
    const rows = Array.from({ length: 300 }, (_, index) => ({
      id: `r${index}`,
      at: noon + ((index * 7_919) % 300),
      zone: 'UTC',
      day: '2026-11-24',
      week: '2026-W48',
      title: '',
      presence: 4 as const,
      practised: [],
      recognised: [],
      line: index % 50 === 0 ? 'many few' : 'many',
      createdAt: noon,
      updatedAt: noon,
    }));
    await db.reflections.bulkAdd(rows);
    const many = await findReflections(db, { text: 'many' });
    const few = await findReflections(db, { text: 'few' });
    expect(many).toHaveLength(300);
    expect(many.filter((id) => few.includes(id))).toEqual(few);
    const entries = await readEntries(db, many.slice(0, 3));
    expect(entries.map(({ reflection }) => reflection.id)).toEqual(many.slice(0, 3));
    expect(await yearsLived(db)).toEqual([2026, 2026]);
    expect((await countDays(db, 2026)).get('2026-11-24')).toBe(300);
  });
});

test.each([2020, 2024, 2026, 2027])('the weeks of %i hold each of its days once', (year) => {
  const days = weeksOfYear(year).flatMap((week) => week.days);
  const own = days.filter((day) => day.startsWith(`${year}-`));
  const leap = year % 4 === 0;
  expect(new Set(own).size).toBe(leap ? 366 : 365);
  expect(own).toHaveLength(leap ? 366 : 365);
});
