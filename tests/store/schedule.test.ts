import { describe, expect, test } from 'vitest';
import type { CalendarEvent } from '../../utils/calendars/calendar';
import { emptyPerson } from '../../utils/people/person';
import { emptyFields } from '../../utils/reflections/reflection';
import { readConcordance } from '../../utils/store/concordance';
import { readFeeds, readSchedule } from '../../utils/store/readSchedule';
import { addFeed, recordFeed, recordFeedProblem, removeFeed } from '../../utils/store/write/feeds';
import { addPeople, linkPeople } from '../../utils/store/write/people';
import { planMeeting, sayKind } from '../../utils/store/write/plan';
import { saveReflection } from '../../utils/store/write/reflections';
import { recordSchedule } from '../../utils/store/write/schedule';
import { freshDatabase, see } from './support';

const now = Date.parse('2026-11-25T12:00:00Z');
const day = '2026-11-25';
const source = 'google-calendar calendar.google.com/0';
const covers = [day];
const week = 7 * 24 * 60 * 60_000;

const event = (key: string, part: Partial<CalendarEvent> = {}): CalendarEvent => ({
  key,
  title: key,
  day,
  start: now,
  end: now + 1_800_000,
  zone: 'Europe/Berlin',
  ...part,
});

const keys = async (db: ReturnType<typeof freshDatabase>, on = day) =>
  (await readSchedule(db, on)).map(({ key }) => key);

describe('the schedule', () => {
  test('the same look twice is one look; what is gone from a covered day is gone', async () => {
    const db = freshDatabase();
    const seen = { source, covers, events: [event('a'), event('b', { start: now + 60_000 })] };
    await recordSchedule(db, seen, true, now);
    await recordSchedule(db, seen, true, now);
    expect(await keys(db)).toEqual(['a', 'b']);
    await recordSchedule(db, { source, covers, events: [event('b')] }, true, now);
    expect(await keys(db)).toEqual(['b']);
  });

  test('a look that covers nothing removes nothing, nor does another account', async () => {
    const db = freshDatabase();
    await recordSchedule(db, { source, covers, events: [event('a')] }, true, now);
    await recordSchedule(db, { source, events: [] }, true, now);
    await recordSchedule(
      db,
      { source: 'google-calendar calendar.google.com/1', covers, events: [] },
      true,
      now,
    );
    expect(await keys(db)).toEqual(['a']);
  });

  test('what a later look does not say stays, but a time goes with its day', async () => {
    const db = freshDatabase();
    const joinText = 'https://meet.jit.si/a';
    await recordSchedule(db, { source, events: [event('a', { joinText })] }, true, now);
    const { start: _, end: _e, ...month } = event('a');
    await recordSchedule(db, { source, events: [month] }, true, now);
    expect(await readSchedule(db, day)).toMatchObject([{ joinText, start: now }]);
    await recordSchedule(db, { source, events: [{ ...month, day: '2026-11-26' }] }, true, now);
    const [moved] = await readSchedule(db, '2026-11-26');
    expect(moved).toMatchObject({ joinText });
    expect(moved?.start).toBeUndefined();
    expect(await keys(db)).toEqual([]);
  });

  test('what lies on several days is found on each; days that are over are forgotten', async () => {
    const db = freshDatabase();
    const trip = event('trip', { day: '2026-11-20', lastDay: '2026-11-26', allDay: true });
    const old = event('old', { day: '2026-11-20' });
    await recordSchedule(db, { source, events: [trip, old] }, true, now);
    expect(await keys(db, '2026-11-26')).toEqual(['trip']);
    expect(await keys(db, '2026-11-20')).toEqual(['trip']);
  });

  test('without titles neither words nor names are kept, only where to join', async () => {
    const db = freshDatabase();
    const full = event('a', {
      title: 'Layoffs',
      people: [{ name: 'Ana' }],
      joinText: 'About Ana: https://meet.jit.si/a bring notes',
    });
    await recordSchedule(db, { source, events: [full] }, false, now);
    expect(JSON.stringify(await db.schedule.toArray())).not.toMatch(/Layoffs|Ana|notes/);
    expect(await readSchedule(db, day)).toMatchObject([{ joinText: 'https://meet.jit.si/a' }]);
  });

  test('what two calendars say of one meeting is one, and adds up', async () => {
    const db = freshDatabase();
    const people = [{ email: 'ana@example.org' }];
    await recordSchedule(db, { source, events: [event('a', { title: 'Weekly' })] }, true, now);
    const other = event('u1', { title: 'Weekly', people, joinText: 'https://meet.jit.si/a' });
    await recordSchedule(db, { source: 'feed:1', events: [other] }, true, now);
    const all = await readSchedule(db, day);
    expect(all).toMatchObject([{ title: 'Weekly', people, joinText: 'https://meet.jit.si/a' }]);
  });

  test('two thousand meetings', async () => {
    const db = freshDatabase();
    const events = Array.from({ length: 2_000 }, (_, at) => event(`e${at}`));
    await recordSchedule(db, { source, covers, events }, true, now);
    await recordSchedule(db, { source, covers, events: events.slice(1) }, true, now);
    expect(await db.schedule.count()).toBe(1_999);
  }, 30_000);
});

describe('calendars by address', () => {
  const address = 'https://calendar.example.org/private-secret/basic.ics';
  const reading = { events: [event('u1')], unread: 1 };
  const read = { reading, first: day, last: '2026-12-03' };

  test('a problem keeps the last good copy, a good one clears the problem', async () => {
    const db = freshDatabase();
    await addFeed(db, { id: 'f', name: 'Work', address }, now);
    await recordFeed(db, 'f', read, true, now);
    await recordFeedProblem(db, 'f', 'slow', now + 1);
    expect(await readFeeds(db)).toMatchObject([
      {
        name: 'Work',
        host: 'calendar.example.org',
        problem: 'slow',
        lastGoodAt: now,
        count: 1,
        unread: 1,
      },
    ]);
    expect(await keys(db)).toEqual(['u1']);
    await recordFeed(db, 'f', read, true, now + 2);
    expect((await readFeeds(db))[0]?.problem).toBeUndefined();
  });

  test('the address leaves the table nowhere', async () => {
    const db = freshDatabase();
    await addFeed(db, { id: 'f', name: 'Work', address }, now);
    await recordFeed(db, 'f', read, true, now);
    const shown = [await readFeeds(db), await db.schedule.toArray()];
    expect(JSON.stringify(shown)).not.toContain('secret');
  });

  test('removed, with everything it said; what arrives later is nothing', async () => {
    const db = freshDatabase();
    await addFeed(db, { id: 'f', name: 'Work', address }, now);
    await recordFeed(db, 'f', read, true, now);
    await removeFeed(db, 'f');
    await recordFeed(db, 'f', read, true, now);
    await recordFeedProblem(db, 'f', 'slow', now);
    expect([await db.feeds.count(), await db.schedule.count()]).toEqual([0, 0]);
  });
});

describe('a call and its plan', () => {
  const told = {
    title: '',
    keepTitles: true,
    words: (kind: string) => (kind === 'retro' ? 'retro' : ''),
  };
  const room = { platform: 'jitsi', code: 'weekly' };
  const planned = event('a', {
    title: 'Team retro',
    start: now - 60_000,
    joinText: 'https://meet.jit.si/Weekly',
    people: [{ name: 'Somebody' }, { email: 'ANA@example.org' }],
  });

  test('takes times, people she knows and a missing title from the calendar', async () => {
    const db = freshDatabase();
    await addPeople(
      db,
      [{ ...emptyPerson, id: 'ana', name: 'Ana', emails: ['ana@example.org'] }],
      now,
    );
    await recordSchedule(db, { source, events: [planned] }, true, now);
    const meeting = await see(db, 'lobby', now, { ...room, title: '' });
    if (!meeting) throw new Error('The call was not seen');
    const plan = { scheduledStart: now - 60_000, scheduledEnd: now + 1_800_000 };
    const expected = { ...plan, title: 'Team retro', kind: 'retro', people: ['ana'] };
    expect(await planMeeting(db, meeting, told)).toMatchObject(expected);
    expect(await db.meetings.get(meeting.id)).toMatchObject(expected);
  });

  test('keeps no title where none is to be kept, and what is known stays', async () => {
    const db = freshDatabase();
    await recordSchedule(db, { source, events: [planned] }, true, now);
    const meeting = await see(db, 'lobby', now, { ...room, title: '' });
    if (!meeting) throw new Error('The call was not seen');
    expect((await planMeeting(db, meeting, { ...told, keepTitles: false })).title).toBe('');
    const known = { ...meeting, scheduledStart: 1, kindBecause: 'said' } as const;
    expect(await planMeeting(db, known, told)).toEqual(known);
  });

  test('of what kind it is she says once for the series, whatever its title says', async () => {
    const db = freshDatabase();
    await recordSchedule(db, { source, events: [{ ...planned, seriesId: 's' }] }, true, now);
    const seen = await see(db, 'lobby', now, { ...room, title: '' });
    if (!seen) throw new Error('The call was not seen');
    const guessed = await planMeeting(db, seen, told);
    expect(guessed).toMatchObject({ kind: 'retro', kindBecause: 'title', calendarSeries: 's' });
    await sayKind(db, { meetingId: seen.id, kind: 'difficult' }, now);
    expect(await db.meetings.get(seen.id)).toMatchObject({
      kind: 'difficult',
      kindBecause: 'said',
    });
    const next = event('b', {
      seriesId: 's',
      title: 'Team retro',
      day: '2026-12-02',
      start: now + week,
      end: now + week + 1,
    });
    await recordSchedule(db, { source, events: [next] }, true, now + week);
    const other = await see(db, 'lobby', now + week, {
      platform: 'jitsi',
      code: 'another',
      title: '',
    });
    if (!other) throw new Error('The call was not seen');
    expect(await planMeeting(db, other, told)).toMatchObject({
      kind: 'difficult',
      kindBecause: 'said',
    });
    await sayKind(db, { meetingId: other.id, kind: null }, now);
    const { kind, kindBecause } = (await db.meetings.get(other.id)) ?? {};
    expect([kind, kindBecause]).toEqual([undefined, 'said']);
    await linkPeople(db, { platform: 'jitsi', code: 'another', personIds: [] }, now);
    expect(await db.series.get('jitsi:another')).toMatchObject({ kind: null });
  });

  test('what she reflected of a meeting is of the kind she says', async () => {
    const db = freshDatabase();
    const meetingId = (await see(db, 'lobby', now, room))?.id ?? '';
    const fields = { ...emptyFields, presence: 4 } as const;
    await saveReflection(db, { id: 'r', meetingId, fields: { ...fields, practised: [] } }, now);
    await sayKind(db, { meetingId, kind: 'retro' }, now);
    expect((await db.reflections.get('r'))?.kind).toBe('retro');
    expect((await readConcordance(db)).kinds).toEqual(['retro']);
    await sayKind(db, { meetingId, kind: null }, now);
    expect(await db.reflections.get('r')).not.toHaveProperty('kind');
  });
});
