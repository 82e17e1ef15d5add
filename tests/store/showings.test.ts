import { describe, expect, test } from 'vitest';
import { library } from '../../utils/cues/library/all';
import type { Meeting } from '../../utils/meetings/meeting';
import { emptyFields } from '../../utils/reflections/reflection';
import type { SettingName } from '../../utils/settings';
import type { Database } from '../../utils/store/database';
import { techniqueControl } from '../../utils/store/rows';
import { readSituation } from '../../utils/store/situation';
import { controlCue } from '../../utils/store/write/cues';
import { saveReflection } from '../../utils/store/write/reflections';
import { changeSetting } from '../../utils/store/write/settings';
import {
  anotherCue,
  declineCue,
  dismissCue,
  passCue,
  showCue,
} from '../../utils/store/write/showings';
import { freshDatabase, see } from './support';

const noon = Date.parse('2026-11-25T11:00:00Z');
const minute = 60_000;

/** A lobby of its own room at a time (ms). */
async function lobbyAt(db: Database, at: number, part = {}): Promise<Meeting> {
  const page = `s:${at}:0`;
  const meeting = await see(db, 'lobby', at, { title: '', code: `r${at}`, page, ...part });
  if (!meeting) throw new Error('The lobby was not seen');
  return meeting;
}

/** A call that was joined, carried a cue and ended; resolves to its id. */
async function callAt(db: Database, at: number, part = {}): Promise<string> {
  const { id, page, code } = await lobbyAt(db, at, part);
  await showCue(db, id, at);
  await see(db, 'inCall', at + minute, { title: '', page, code, ...part });
  await see(db, 'left', at + 20 * minute, { title: '', page, code, ...part });
  return id;
}

const set = (db: Database, name: SettingName, value: unknown) => changeSetting(db, name, value, 1);

async function cueAt(db: Database, at: number, part = {}) {
  return showCue(db, (await lobbyAt(db, at, part)).id, at);
}

function reflect(db: Database, meetingId: string, part: object, at: number) {
  const fields = { ...emptyFields, presence: 3, ...part } as const;
  return saveReflection(db, { id: crypto.randomUUID(), meetingId, fields }, at);
}

describe('the cue of a meeting', () => {
  test('is the same however often it is asked for, and kept with its reason', async () => {
    const db = freshDatabase();
    const { id } = await lobbyAt(db, noon);
    const first = await showCue(db, id, noon);
    const [second, third] = await Promise.all([showCue(db, id, noon), showCue(db, id, noon)]);
    expect(first.kind).toBe('shown');
    expect(second).toEqual(first);
    expect(third).toEqual(first);
    const [row] = await db.showings.toArray();
    expect(row).toMatchObject({ day: '2026-11-25', state: 'shown' });
    expect(row?.reason?.because.length).toBeGreaterThan(0);
  });

  test('another one is another, once a meeting', async () => {
    const db = freshDatabase();
    const { id } = await lobbyAt(db, noon);
    const first = await showCue(db, id, noon);
    await anotherCue(db, id, noon + 1);
    const second = await showCue(db, id, noon + 2);
    expect(second.kind === 'shown' && second.showing.cueId).not.toBe(
      first.kind === 'shown' && first.showing.cueId,
    );
    await anotherCue(db, id, noon + 3);
    expect(await showCue(db, id, noon + 4)).toEqual(second);
  });

  test('stays when there is no other', async () => {
    const db = freshDatabase();
    const { id } = await lobbyAt(db, noon);
    const only = await showCue(db, id, noon);
    const kept = only.kind === 'shown' ? only.showing.cueId : '';
    for (const cue of library) {
      if (cue.id !== kept) await controlCue(db, { id: cue.id, state: 'never' }, noon);
    }
    await anotherCue(db, id, noon + 1);
    expect(await showCue(db, id, noon + 2)).toEqual(only);
  });

  test('dismissing keeps it; "not now" takes it away, and holds for an hour', async () => {
    const db = freshDatabase();
    const { id } = await lobbyAt(db, noon);
    await showCue(db, id, noon);
    await dismissCue(db, id, noon);
    expect(await showCue(db, id, noon)).toMatchObject({ showing: { state: 'dismissed' } });
    await declineCue(db, id, noon);
    expect(await showCue(db, id, noon)).toMatchObject({ silence: { because: 'declined' } });
    const soon = await cueAt(db, noon + 50 * minute);
    expect(soon).toMatchObject({ silence: { because: 'declinedLately' } });
    expect((await cueAt(db, noon + 61 * minute)).kind).toBe('shown');
  });
});

describe('silence', () => {
  test('comes with the day’s cap, and goes with the day', async () => {
    const db = freshDatabase();
    await set(db, 'dailyCap', 1);
    expect((await cueAt(db, noon)).kind).toBe('shown');
    expect(await cueAt(db, noon + 1)).toMatchObject({ silence: { because: 'cap', shown: 1 } });
    expect((await cueAt(db, noon + 24 * 60 * minute)).kind).toBe('shown');
  });

  test('follows pause and quiet hours, in the zone where she is', async () => {
    const db = freshDatabase();
    await set(db, 'pausedUntil', noon + 5);
    expect(await cueAt(db, noon)).toMatchObject({ silence: { because: 'paused' } });
    // Noon here is noon in Berlin, eleven in Greenwich.
    await set(db, 'quietHours', { from: '12:00', to: '13:00' });
    expect(await cueAt(db, noon + 10)).toMatchObject({ silence: { because: 'quietHours' } });
    expect((await cueAt(db, noon + 60 * minute)).kind).toBe('shown');
  });

  test('comes after two meetings that drained, and between meetings', async () => {
    const db = freshDatabase();
    await set(db, 'backToBackMode', 'silent');
    const first = await callAt(db, noon);
    await reflect(db, first, { energy: 'drained' }, noon + 21 * minute);
    const between = await cueAt(db, noon + 25 * minute);
    expect(between).toMatchObject({ silence: { because: 'backToBack' } });
    await set(db, 'backToBackMode', 'usual');
    const second = await callAt(db, noon + 60 * minute);
    await reflect(db, second, { energy: 'drained' }, noon + 81 * minute);
    expect(await cueAt(db, noon + 120 * minute)).toMatchObject({
      silence: { because: 'drained' },
    });
  });

  test('says so when everything is turned off', async () => {
    const db = freshDatabase();
    for (const technique of new Set(library.map((cue) => cue.technique))) {
      await controlCue(db, { id: techniqueControl(technique), state: 'never' }, noon);
    }
    expect(await cueAt(db, noon)).toMatchObject({ silence: { because: 'nothingOn' } });
  });
});

describe('what was said of cues', () => {
  test('rest ends by itself, never does not, both can be taken back', async () => {
    const db = freshDatabase();
    const meeting = await lobbyAt(db, noon);
    const off = async (at: number) => (await readSituation(db, meeting, at)).situation.off;
    const [a = '', b = ''] = library.map(({ id }) => id);
    await controlCue(db, { id: a, state: 'rest' }, noon);
    await controlCue(db, { id: b, state: 'never' }, noon);
    expect([...((await off(noon + 1)) ?? [])]).toEqual([a, b]);
    expect([...((await off(noon + 61 * 24 * 60 * minute)) ?? [])]).toEqual([b]);
    await controlCue(db, { id: b, state: 'on' }, noon);
    expect([...((await off(noon + 61 * 24 * 60 * minute)) ?? [])]).toEqual([]);
  });

  test('less holds for four weeks', async () => {
    const db = freshDatabase();
    const meeting = await lobbyAt(db, noon);
    await controlCue(db, { id: techniqueControl('coaching'), state: 'less' }, noon);
    const less = async (days: number) =>
      (await readSituation(db, meeting, noon + days * 24 * 60 * minute)).situation.less?.size;
    expect(await less(27)).toBe(1);
    expect(await less(29)).toBe(0);
  });

  test('a programme sets the focus while it runs', async () => {
    const db = freshDatabase();
    const meeting = await lobbyAt(db, noon);
    await set(db, 'focus', 'reset');
    await set(db, 'programme', { id: 'growth', startedDay: '2026-11-25' });
    const focus = async (at: number) => (await readSituation(db, meeting, at)).situation.focus;
    expect(await focus(noon)).toBe('coaching');
    expect(await focus(noon + 28 * 24 * 60 * minute)).toBe('reset');
  });

  test('an answer reaches the choice with the cue it was given for', async () => {
    const db = freshDatabase();
    const meetingId = await callAt(db, noon);
    await passCue(db, meetingId, noon + minute);
    await showCue(db, meetingId, noon + 2 * minute);
    await reflect(db, meetingId, { outcome: 'yes', energy: 'charged' }, noon + 30 * minute);
    const { situation } = await readSituation(db, await lobbyAt(db, noon + 60 * minute), noon);
    expect(situation.history.map(({ outcome }) => outcome).sort()).toEqual(['yes', undefined]);
    expect(situation.history.find(({ state }) => state === 'passed')?.outcome).toBeUndefined();
    expect(situation.energies).toEqual(['charged']);
  });
});

describe('an open promise', () => {
  const week = 7 * 24 * 60 * minute;
  const series = { code: 'weekly', title: 'Weekly' };

  test('takes the cue’s place once, at the next meeting of its series', async () => {
    const db = freshDatabase();
    const meetingId = await callAt(db, noon, series);
    await reflect(db, meetingId, { promise: 'send the notes' }, noon + 30 * minute);
    const other = await cueAt(db, noon + 2 * 60 * minute);
    expect(other.kind === 'shown' && other.carried.kind).not.toBe('promise');
    const next = await lobbyAt(db, noon + week, series);
    expect(await showCue(db, next.id, noon + week)).toMatchObject({
      carried: { kind: 'promise', text: 'send the notes' },
    });
    await see(db, 'left', noon + week + minute, { ...series, page: next.page });
    const later = await cueAt(db, noon + 2 * week, { ...series, page: 's:9:0' });
    expect(later.kind === 'shown' && later.carried.kind).not.toBe('promise');
  });

  test('gives way to another cue when asked', async () => {
    const db = freshDatabase();
    const meetingId = await callAt(db, noon, series);
    await reflect(db, meetingId, { promise: 'send the notes' }, noon + 30 * minute);
    const { id } = await lobbyAt(db, noon + week, series);
    await showCue(db, id, noon + week);
    await anotherCue(db, id, noon + week);
    const next = await showCue(db, id, noon + week);
    expect(next.kind === 'shown' && next.carried.kind).toBe('library');
  });
});
