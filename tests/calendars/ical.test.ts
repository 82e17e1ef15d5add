import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readIcal } from '../../utils/calendars/ical';
import { mostIcal } from '../../utils/calendars/icalBlocks';

const query = {
  from: Date.parse('2026-11-24T23:00:00Z'),
  to: Date.parse('2026-12-02T23:00:00Z'),
  zone: 'Europe/Berlin',
};

const calendar = (...parts: readonly string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...parts, 'END:VCALENDAR'].join('\r\n');
const event = (...lines: readonly string[]) =>
  ['BEGIN:VEVENT', 'UID:u1', ...lines, 'END:VEVENT'].join('\r\n');
const read = (...parts: readonly string[]) => readIcal(calendar(...parts), query);
const starts = (...parts: readonly string[]) =>
  read(...parts).events.map(({ start, day }) =>
    start === undefined ? day : new Date(start).toISOString().slice(0, 16),
  );

describe('one meeting', () => {
  test('with all that calendars write about it', () => {
    const { events, unread } = read(
      event(
        'SUMMARY:Weekly\\, with\\nAna',
        'DTSTART;TZID=Europe/Berlin:20261125T090000',
        'DTEND;TZID=Europe/Berlin:20261125T093000',
        'ORGANIZER;CN=Ana Silva:mailto:ana@example.org',
        'ATTENDEE;CN=ana@example.org;PARTSTAT=ACCEPTED:mailto:ana@example.org',
        'ATTENDEE;CN="Ben, the second";PARTSTAT=DECLINED:MAILTO:ben@example.org',
        'ATTENDEE;CUTYPE=ROOM;CN=Room 4:mailto:room@example.org',
        'X-GOOGLE-CONFERENCE:https://meet.google.com/abc-defg-hij',
        'LOCATION:Room 4',
        'DESCRIPTION:Join: https://meet.jit.si/Weekly\\nBring no',
        '  slides',
        'STATUS:CONFIRMED',
      ),
    );
    expect(unread).toBe(0);
    expect(events).toEqual([
      {
        key: 'u1',
        seriesId: 'u1',
        title: 'Weekly, with Ana',
        day: '2026-11-25',
        start: Date.parse('2026-11-25T08:00:00Z'),
        end: Date.parse('2026-11-25T08:30:00Z'),
        zone: 'Europe/Berlin',
        allDay: false,
        recurring: false,
        cancelled: false,
        people: [
          { name: 'Ana Silva', email: 'ana@example.org' },
          { name: 'Ben, the second', email: 'ben@example.org' },
        ],
        size: 2,
        joinText:
          'https://meet.google.com/abc-defg-hij\nRoom 4\nJoin: https://meet.jit.si/Weekly\nBring no slides',
      },
    ]);
  });

  test.each([
    ['in UTC', 'DTSTART:20261125T080000Z', '2026-11-25T08:00'],
    ['in no zone: that of here', 'DTSTART:20261125T090000', '2026-11-25T08:00'],
    [
      'in a zone by a longer name',
      'DTSTART;TZID=/mozilla.org/20070129_1/Asia/Tokyo:20261125T170000',
      '2026-11-25T08:00',
    ],
    [
      'over midnight into the window',
      'DTSTART:20261124T220000Z\r\nDURATION:PT2H',
      '2026-11-24T22:00',
    ],
    ['without an end', 'DTSTART:20261125T080000Z', '2026-11-25T08:00'],
  ])('%s', (_, line, start) => {
    expect(starts(event(line))).toEqual([start]);
  });

  test('in a zone that the file describes', () => {
    const zone = [
      'BEGIN:VTIMEZONE\r\nTZID:W. Europe Standard Time',
      'BEGIN:STANDARD\r\nDTSTART:16010101T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nRRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10\r\nEND:STANDARD',
      'BEGIN:DAYLIGHT\r\nDTSTART:16010101T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nRRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE',
    ].join('\r\n');
    const line = 'DTSTART;TZID=W. Europe Standard Time:20261125T090000';
    expect(starts(zone, event(line))).toEqual(['2026-11-25T08:00']);
  });

  test('in a zone nobody describes has a day and no time', () => {
    const { events } = read(event('DTSTART;TZID=Customized Time Zone:20261125T090000'));
    expect(events).toMatchObject([{ day: '2026-11-25', allDay: false }]);
    expect(events[0]?.start).toBeUndefined();
  });

  test('lasting whole days ends the day before its end', () => {
    const { events } = read(event('DTSTART;VALUE=DATE:20261123', 'DTEND;VALUE=DATE:20261126'));
    expect(events).toMatchObject([{ day: '2026-11-23', lastDay: '2026-11-25', allDay: true }]);
    expect(events[0]?.start).toBeUndefined();
  });

  test('outside the window is not there', () => {
    expect(starts(event('DTSTART:20261224T080000Z'), event('DTSTART:20251125T080000Z'))).toEqual(
      [],
    );
  });

  test('that was called off, or declined by her, says so', () => {
    const lines = [
      'DTSTART:20261125T080000Z',
      'STATUS:CANCELLED',
      'ATTENDEE;PARTSTAT=DECLINED:mailto:Me@Example.org',
    ];
    expect(read(event(...lines)).events[0]?.declined).toBeUndefined();
    expect(read('X-WR-CALNAME:me@example.org', event(...lines)).events).toMatchObject([
      { cancelled: true, declined: true },
    ]);
    const other = readIcal(calendar(event(...lines)), { ...query, own: ['me@example.org'] });
    expect(other.events[0]?.declined).toBe(true);
  });
});

describe('a series', () => {
  const weekly = [
    'SUMMARY:Weekly',
    'DTSTART;TZID=Europe/Berlin:20240103T090000',
    'DURATION:PT1H',
    'RRULE:FREQ=WEEKLY;BYDAY=MO,WE',
  ];

  test('keeps its time on the clock through clock changes', () => {
    const winter = starts(event(...weekly));
    expect(winter).toEqual(['2026-11-25T08:00', '2026-11-30T08:00', '2026-12-02T08:00']);
    const summer = readIcal(calendar(event(...weekly)), {
      ...query,
      from: Date.parse('2026-07-01T00:00:00Z'),
      to: Date.parse('2026-07-02T00:00:00Z'),
    });
    expect(summer.events[0]?.start).toBe(Date.parse('2026-07-01T07:00:00Z'));
  });

  test('without what was taken out, with what was added and moved', () => {
    const found = read(
      event(...weekly, 'EXDATE:20261125T080000Z', 'RDATE;TZID=Europe/Berlin:20261127T100000'),
      event(
        'SUMMARY:Moved',
        'RECURRENCE-ID;TZID=Europe/Berlin:20261130T090000',
        'DTSTART;TZID=Europe/Berlin:20261201T110000',
        'DURATION:PT30M',
      ),
      event(
        'SUMMARY:Weekly',
        'RECURRENCE-ID:20261202T080000Z',
        'DTSTART:20261202T080000Z',
        'STATUS:CANCELLED',
      ),
    ).events;
    expect(
      found.map(({ start, title }) => [title, start && new Date(start).toISOString()]),
    ).toEqual([
      ['Weekly', '2026-11-27T09:00:00.000Z'],
      ['Moved', '2026-12-01T10:00:00.000Z'],
      ['Weekly', '2026-12-02T08:00:00.000Z'],
    ]);
    expect(found.at(-1)).toMatchObject({ cancelled: true, recurring: true, seriesId: 'u1' });
    expect(found[1]?.key).toBe(`u1 ${Date.parse('2026-11-30T08:00:00Z')}`);
  });

  test('that ended is over', () => {
    expect(
      starts(event(...weekly.slice(0, 3), 'RRULE:FREQ=WEEKLY;UNTIL=20261125T080000Z')),
    ).toEqual(['2026-11-25T08:00']);
    expect(starts(event(...weekly.slice(0, 3), 'RRULE:FREQ=WEEKLY;UNTIL=20261124'))).toEqual([]);
    expect(starts(event(...weekly.slice(0, 3), 'RRULE:FREQ=WEEKLY;COUNT=152'))).toEqual([
      '2026-11-25T08:00',
    ]);
    expect(starts(event(...weekly.slice(0, 3), 'RRULE:FREQ=WEEKLY;COUNT=151'))).toEqual([]);
  });

  test('of whole days', () => {
    const lines = [
      'DTSTART;VALUE=DATE:20251126',
      'RRULE:FREQ=YEARLY',
      'EXDATE;VALUE=DATE:20271126',
    ];
    expect(starts(event(...lines))).toEqual(['2026-11-26']);
  });

  test.each([
    'FREQ=SECONDLY',
    'FREQ=MINUTELY;INTERVAL=1',
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31',
    'FREQ=DAILY;INTERVAL=7;BYDAY=MO',
    'FREQ=DAILY;COUNT=999999999',
    'FREQ=NONSENSE',
    'FREQ=DAILY;INTERVAL=-1',
  ])('by %s does not hang, and the rest is read', (rule) => {
    const broken = event('DTSTART:20200101T080000Z', `RRULE:${rule}`).replace('u1', 'odd');
    const { events } = read(broken, event('DTSTART:20261125T080000Z', 'SUMMARY:Sound'));
    expect(events.map(({ title }) => title)).toContain('Sound');
  });
});

describe('what is no calendar', () => {
  test.each([
    ['<!DOCTYPE html><title>Sign in</title>', 'loginPage'],
    ['\ufeff\n <html>', 'loginPage'],
    ['', 'notACalendar'],
    ['{"error":"gone"}', 'notACalendar'],
    [`BEGIN:VCALENDAR\n${' '.repeat(mostIcal)}`, 'tooLarge'],
  ])('says why', (text, failed) => {
    expect(readIcal(text, query)).toEqual({ events: [], unread: 0, failed });
  });

  test('one broken entry costs itself', () => {
    const { events, unread } = read(
      'BEGIN:VEVENT\r\nno colon here\r\nEND:VEVENT',
      event('DTSTART:garbage'),
      event('DTSTART:20261125T080000Z', 'SUMMARY:Sound').replace('u1', 'u2'),
    );
    expect(events.map(({ title }) => title)).toEqual(['Sound']);
    expect(unread).toBe(2);
  });

  test('a file cut short gives what it holds', () => {
    const whole = calendar(
      event('DTSTART:20261125T080000Z'),
      event('DTSTART:20261126T080000Z').replace('u1', 'u2'),
    );
    expect(readIcal(whole.slice(0, -60), query).events).toHaveLength(1);
  });

  test('a replaced time that is none is said, not thrown', () => {
    const { events, unread } = read('BEGIN:VEVENT', 'RECURRENCE-ID:x', 'END:VEVENT');
    expect([events.length, unread]).toEqual([0, 1]);
  });

  test('nothing that is written makes it throw', () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'BEGIN:VEVENT',
        'END:VEVENT',
        'BEGIN:VTIMEZONE',
        'END:VTIMEZONE',
        'BEGIN:VALARM',
        'END:VALARM',
        'DTSTART:20261125T080000Z',
        'DTSTART:99999999',
        'DTEND:20201125T080000Z',
        'RRULE:FREQ=WEEKLY',
        'RECURRENCE-ID:x',
        'DURATION:PT-1H',
        'TZID:x',
      ),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        const { events } = read(...lines);
        expect(events.length).toBeLessThanOrEqual(2_000);
      }),
      { numRuns: 500 },
    );
  });
});

test('ten thousand meetings in three megabytes are read in some seconds', () => {
  const many = Array.from({ length: 10_000 }, (_, index) =>
    event(
      `DTSTART:2026${String(1 + (index % 12)).padStart(2, '0')}25T080000Z`,
      'DURATION:PT1H',
      `DESCRIPTION:${'x'.repeat(200)}`,
      ...(index % 20 === 0 ? ['RRULE:FREQ=MONTHLY;BYDAY=-1WE'] : []),
    ).replace('u1', `u${index}`),
  );
  const { events, unread } = read(...many);
  expect(unread).toBe(0);
  expect(events.length).toBeGreaterThan(800);
}, 20_000);
