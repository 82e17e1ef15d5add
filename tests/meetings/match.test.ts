import { describe, expect, test } from 'vitest';
import type { CalendarEvent } from '../../utils/calendars/calendar';
import { type LinksIn, matchCall } from '../../utils/meetings/match';

const minute = 60_000;
const at = Date.parse('2026-11-25T09:00:00Z');
const call = { platform: 'google-meet', code: 'abc-defg-hij', at };

/** Stands for the reader of join links: rooms of Google Meet alone. */
const linksIn: LinksIn = (text) =>
  [...text.matchAll(/https:\/\/meet\.google\.com\/([a-z-]+)/g)].map(([url, code = '']) => ({
    platform: 'google-meet',
    code,
    url,
  }));

const event = (key: string, part: Partial<CalendarEvent> = {}): CalendarEvent => ({
  key,
  title: key,
  day: '2026-11-25',
  start: at,
  end: at + 30 * minute,
  zone: 'Europe/Berlin',
  ...part,
});
const link = { joinText: 'Join: https://meet.google.com/abc-defg-hij' };
const match = (...events: readonly CalendarEvent[]) => {
  const found = matchCall(call, events, linksIn);
  return found && [found.event.key, found.by];
};

describe('a call is matched', () => {
  test('by its join link, before anything that merely goes on now', () => {
    const later = event('later', { ...link, start: at + 60 * minute, end: at + 90 * minute });
    expect(match(event('now'), later)).toEqual(['later', 'link']);
  });

  test('to the nearest of several with its link', () => {
    const morning = event('morning', { ...link, start: at - 90 * minute, end: at - 60 * minute });
    const next = event('next', { ...link, start: at + 5 * minute, end: at + 30 * minute });
    expect(match(morning, next)).toEqual(['next', 'link']);
    const { start: _, end: _e, ...untimed } = event('untimed', link);
    expect(match(untimed, next)).toEqual(['next', 'link']);
    expect(match(untimed)).toEqual(['untimed', 'link']);
  });

  test('by its code in a text, as a word of its own', () => {
    expect(match(event('text', { joinText: 'Code abc-defg-hij.' }), event('now'))).toEqual([
      'text',
      'text',
    ]);
    const longer = event('longer', { joinText: 'xabc-defg-hij', start: at + 600 * minute });
    expect(match(longer)).toBeUndefined();
  });

  test('by the time, when exactly one goes on and names no other room', () => {
    expect(match(event('now'))).toEqual(['now', 'time']);
    expect(match(event('soon', { start: at + 14 * minute }))).toEqual(['soon', 'time']);
    expect(match(event('a'), event('b'))).toBeUndefined();
    const other = event('other', { joinText: 'https://meet.google.com/zzz-zzzz-zzz' });
    expect(match(other)).toBeUndefined();
    expect(match(other, event('now'))).toEqual(['now', 'time']);
  });

  test.each([
    ['a whole day', event('x', { allDay: true })],
    ['one that was called off', event('x', { ...link, cancelled: true })],
    ['one she declined, by time', event('x', { declined: true })],
    ['one that is over', event('x', { start: at - 60 * minute, end: at - minute })],
    ['one far ahead', event('x', { start: at + 16 * minute })],
  ])('not to %s', (_, found) => {
    expect(match(found)).toBeUndefined();
  });

  test('even when she declined it, if she is in its very room', () => {
    expect(match(event('x', { ...link, declined: true }))).toEqual(['x', 'link']);
  });

  test('with what the calendar knows, and no more', () => {
    const people = [{ name: 'Ana' }];
    expect(matchCall(call, [event('Weekly', { ...link, people })], linksIn)).toMatchObject({
      title: 'Weekly',
      scheduledStart: at,
      scheduledEnd: at + 30 * minute,
      people,
    });
    const { start: _, end: _e, title: _t, ...bare } = event('x', link);
    const found = matchCall(call, [bare], linksIn);
    expect(Object.keys(found ?? {}).sort()).toEqual(['by', 'event', 'people']);
  });

  test('to nothing where nothing is planned', () => {
    expect(match()).toBeUndefined();
  });
});
