import { describe, expect, test } from 'vitest';
import { mostEvents } from '../../utils/calendars/calendar';
import googleCalendar from '../../utils/calendars/sites/googleCalendar';
import outlook from '../../utils/calendars/sites/outlook';
import { documentOf } from './support';

const where = new URL('https://calendar.google.com/calendar/u/0/r/week');
const moment = { now: 0, zone: 'Europe/Berlin' };
const dateKey = (56 << 9) | (11 << 5) | 25;

/** A day in Google Calendar with these titles, an hour each, one after the other. */
function day(titles: readonly string[], lang = 'en'): Document {
  const page = documentOf(
    `<div role="gridcell" data-column-index="0" data-datekey="${dateKey}">${titles
      .map(
        (_, index) =>
          `<div data-eventchip data-eventid="${btoa(`e${index} a@m`)}" style="top: ${(index % 24) * 40 - 1}px; height: 38px"><div class="XuJrye"></div><span class="I0UMhf"></span></div>`,
      )
      .join('')}</div>`,
    lang,
  );
  page.querySelectorAll('.I0UMhf').forEach((leaf, index) => {
    leaf.textContent = titles[index] ?? '';
  });
  return page;
}

describe('a title is text and nothing else', () => {
  test.each([
    ['markup', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['right to left, with marks that turn the line', '\u202eاجتماع\u202c', '\u202eاجتماع\u202c'],
    ['emoji, and half of one', '🚀 Launch \ud83d', '🚀 Launch \ufffd'],
    ['what looks like a time', '3pm to 4pm', '3pm to 4pm'],
    ['lines and tabs', 'One\n\ttwo', 'One two'],
    ['ten thousand letters', 'a'.repeat(10_000), undefined],
    ['nothing', ' ', undefined],
  ])('%s', (_, title, read) => {
    const { events } = googleCalendar.read(day([title]), where, moment);
    expect(events).toHaveLength(1);
    expect(events[0]?.title).toBe(read);
    expect(events[0]?.start).toBe(Date.parse('2026-11-24T23:00:00Z'));
  });
});

test('two thousand meetings in view are read in a moment', () => {
  const page = day(Array.from({ length: mostEvents }, (_, index) => `Meeting ${index}`));
  const { events } = googleCalendar.read(page, where, moment);
  expect(events).toHaveLength(mostEvents);
});

test.each([
  ['no base64', '%%%'],
  ['no address in it', btoa('abc')],
  ['ten thousand letters', 'A'.repeat(10_000)],
])('an id that is %s names nothing', (_, id) => {
  const page = documentOf(
    `<div role="gridcell" data-column-index="0" data-datekey="${dateKey}"><div data-eventchip data-eventid="${id}" style="top: 0px; height: 38px"></div></div>`,
    'en',
  );
  expect(googleCalendar.read(page, where, moment).events).toEqual([]);
});

test.each(['', '0', '-5', '1e9', 'abc', String((56 << 9) | (15 << 5) | 31)])(
  'a column of the day "%s" is none',
  (key) => {
    const page = documentOf(
      `<div role="gridcell" data-column-index="0" data-datekey="${key}"><div data-eventchip data-eventid="${btoa('e a@m')}" style="top: 0px; height: 38px"></div></div>`,
      'en',
    );
    const { events, covers } = googleCalendar.read(page, where, moment);
    expect([events, covers]).toEqual([[], undefined]);
  },
);

test('an Outlook title that names a second day leaves the day unknown', () => {
  const page = documentOf(
    `<div data-app-section="CalendarModuleSurface"><i data-column-date="2026-09-29"></i><i data-column-date="2026-09-30"></i>
     <div data-calitemid="A"><b role="button" title="x&#10;10:00 to 11:00" aria-label="Before Wednesday, September 30, 2026, Tuesday, September 29, 2026"></b></div></div>`,
    'en-US',
  );
  const reading = outlook.read(page, where, moment);
  expect(reading).toEqual({ events: [], unread: 1 });
});
