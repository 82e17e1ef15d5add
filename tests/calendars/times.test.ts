import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawnSpan, timesOf } from '../../utils/calendars/clock';
import { googleDay, googleId } from '../../utils/calendars/googleIds';
import { spokenRange, spokenTime } from '../../utils/calendars/spokenTimes';
import { daysBetween, isZone, minutesOf, momentOf } from '../../utils/calendars/wallTime';
import { dayOf } from '../../utils/history/week';

const zones = [
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Africa/Casablanca',
  'America/Sao_Paulo',
  'UTC',
];

describe('wall time', () => {
  test.each([
    ['Europe/Berlin', '2026-03-29', 150, '2026-03-29T01:30:00Z', 'skipped: as much later'],
    ['Europe/Berlin', '2026-10-25', 150, '2026-10-25T00:30:00Z', 'twice: the first'],
    ['Europe/Berlin', '2026-10-25', 180, '2026-10-25T02:00:00Z', 'after the second'],
    ['Australia/Lord_Howe', '2026-10-04', 135, '2026-10-03T15:45:00Z', 'half an hour skipped'],
    ['America/New_York', '2026-11-01', 60, '2026-11-01T05:00:00Z', 'twice'],
    ['Asia/Kolkata', '2026-06-01', 0, '2026-05-31T18:30:00Z', 'half an hour off'],
    ['Europe/Berlin', '2026-10-24', 1_440, '2026-10-24T22:00:00Z', 'midnight is the next day'],
    ['Africa/Cairo', '2026-04-24', 0, '2026-04-23T22:00:00Z', 'a midnight that is skipped'],
  ])('%s %s + %i min is %s (%s)', (zone, day, minutes, moment) => {
    expect(new Date(momentOf(day, minutes, zone)).toISOString()).toBe(
      new Date(moment).toISOString(),
    );
  });

  test('goes back and forth, but for the hour that is lived twice', () => {
    const moments = fc.integer({ min: Date.UTC(2012), max: Date.UTC(2040) });
    fc.assert(
      fc.property(moments, fc.constantFrom(...zones), (at, zone) => {
        const minute = Math.floor(at / 60_000) * 60_000;
        const again = momentOf(dayOf(minute, zone), minutesOf(minute, zone), zone);
        const hours = (minute - again) / 3_600_000;
        expect([0, 0.5, 1]).toContain(hours);
        expect(minutesOf(again, zone)).toBe(minutesOf(minute, zone));
      }),
      { numRuns: 2_000 },
    );
  });

  test('knows which zones there are', () => {
    expect([isZone('Europe/Berlin'), isZone('W. Europe Standard Time')]).toEqual([true, false]);
    expect(() => momentOf('2026-01-01', 0, 'Nowhere/At_All')).toThrow(RangeError);
  });

  test('counts days', () => {
    expect(daysBetween('2026-02-27', '2026-03-01')).toEqual([
      '2026-02-27',
      '2026-02-28',
      '2026-03-01',
    ]);
    expect(daysBetween('2026-03-01', '2026-02-01')).toEqual([]);
  });
});

describe('what is drawn', () => {
  test('is right for every five minutes a page can show, whatever the height of an hour', () => {
    const fives = fc.integer({ min: 0, max: 276 }).map((count) => count * 5);
    const lengths = fc.integer({ min: 3, max: 12 }).map((count) => count * 5);
    const heights = fc.integer({ min: 36, max: 120 });
    fc.assert(
      fc.property(fives, lengths, heights, (start, length, height) => {
        const px = (minutes: number) => Math.round((minutes * height) / 60);
        const end = Math.min(1_440, start + length);
        expect(drawnSpan(px(start), px(end), 60 / height)).toEqual({ start, end });
      }),
    );
  });

  test('is nothing where it makes no day', () => {
    expect(drawnSpan(500, 400, 1)).toBeUndefined();
    expect(drawnSpan(0, 5_000, 1)).toBeUndefined();
  });

  test('ends on the day it began when it ends at midnight', () => {
    const times = timesOf('2026-05-01', { start: 1_380, end: 1_440 }, 'UTC');
    expect(times).toMatchObject({ day: '2026-05-01', end: Date.UTC(2026, 4, 2) });
    expect(times.lastDay).toBeUndefined();
  });
});

describe('what is said', () => {
  test.each([
    ['en', '3pm to 4pm', 900, 960],
    ['en', '3 – 4pm', 900, 960],
    ['en', '11:30 – 1pm', 690, 780],
    ['en', '11:30am – 1pm', 690, 780],
    ['en', '12 – 1pm', 720, 780],
    ['en', '1:05 PM to 2:15 PM', 785, 855],
    ['en', '10:00 to 10:30', 600, 630],
    ['en', '11pm to 1am', 1_380, 1_500],
    ['en', '12am to 12:30am', 0, 30],
    ['de', '15:30 bis 17:00', 930, 1_020],
    ['de', '15.30–17.00 Uhr', 930, 1_020],
    ['ja', '18:00～19:00', 1_080, 1_140],
    ['ja', '午後1:05～午後2:15', 785, 855],
    ['ja', '午前11:00～午後1:00', 660, 780],
    ['ar', '١:٠٥ م إلى ٢:١٥ م', 785, 855],
    ['ar', '٩:٠٠ ص – ١٠:٣٠ ص', 540, 630],
  ])('%s: %s', (language, text, start, end) => {
    expect(spokenRange(text, language)).toEqual({ start, end });
  });

  test.each([
    ['en', '3 – 4'],
    ['en', '3pm'],
    ['en', '1:00 pm to 2:00'],
    ['en', '25:00 to 26:00'],
    ['en', '10:75 to 11:00'],
    ['en', '13pm to 14pm'],
    ['en', '2026-09-29 10:00 to 10:30'],
    ['fi', '10.00–10.30'],
    ['xx', '3pm to 4pm'],
    ['en', ''],
  ])('%s: "%s" is not sure', (language, text) => {
    expect(spokenRange(text, language)).toBeUndefined();
  });

  test('one time alone', () => {
    expect(spokenTime('3pm', 'en')).toBe(900);
    expect(spokenTime('15:00', 'ja')).toBe(900);
    expect(spokenTime('15', 'de')).toBeUndefined();
  });
});

describe('ids of Google Calendar', () => {
  test('tell series and occurrence', () => {
    const id = googleId(btoa('abc_20190130T000000Z someone@m'));
    expect(id).toEqual({
      event: 'abc_20190130T000000Z',
      series: 'abc',
      calendar: 'someone@gmail.com',
      planned: Date.UTC(2019, 0, 30),
    });
    expect(googleId(btoa('abc_20190130 team@g'))).toMatchObject({
      calendar: 'team@group.calendar.google.com',
      planned: '2019-01-30',
    });
    expect(googleId(btoa('abc x@example.org'))?.planned).toBeUndefined();
  });

  test.each([
    ['25123', '2019-01-03'],
    ['28975', '2026-09-15'],
  ])('the key %s is %s', (key, day) => {
    expect(googleDay(key)).toBe(day);
  });
});
