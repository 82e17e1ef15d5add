import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Reading } from '../../utils/calendars/calendar';
import { calendarOf, calendars } from '../../utils/calendars/registry';
import type { CalendarPage } from '../pages/calendars/page';
import { documentOf } from './support';

const files = import.meta.glob<{ pages: readonly CalendarPage[] }>('../pages/calendars/*.ts', {
  eager: true,
});
const sites = import.meta.glob<{ default: { id: string } }>('../../utils/calendars/sites/*.ts', {
  eager: true,
});
const baseName = (path: string) => path.split('/').at(-1) ?? '';
const written = Object.entries(files)
  .filter(([path]) => !path.endsWith('/page.ts'))
  .map(([path, { pages }]) => ({ file: baseName(path), pages }));

function readPage({ html, lang, url, zone }: CalendarPage): { id?: string; reading?: Reading } {
  const page = documentOf(html, lang);
  const where = new URL(url);
  const calendar = calendarOf(page, where);
  if (!calendar) return {};
  return { id: calendar.id, reading: calendar.read(page, where, { now: 0, zone }) };
}

describe.each(written)('$file', ({ file, pages }) => {
  test.each(pages)('$name', (page) => {
    const { id, reading } = readPage(page);
    const { events, ...rest } = page.expected;
    expect(id).toBe(sites[`../../utils/calendars/sites/${file}`]?.default.id);
    expect(reading).toMatchObject(rest);
    if (!rest.covers) expect(reading?.covers).toBeUndefined();
    for (const { never = [], ...facts } of events) {
      const found = reading?.events.find(({ title }) => title === facts.title);
      expect(found).toMatchObject(facts);
      expect(Object.keys(found ?? {}).filter((key) => never.includes(key))).toEqual([]);
    }
    if (events.length === 0) expect(reading?.events).toEqual([]);
  });
});

test('every file of a calendar has its pages, an id of its own and a host or a mark', () => {
  const here = readdirSync(new URL('../../utils/calendars/sites/', import.meta.url));
  expect(written.map(({ file }) => file).sort()).toEqual(here.sort());
  expect(new Set(calendars.map(({ id }) => id)).size).toBe(calendars.length);
  for (const { hosts, claims } of calendars) {
    expect(hosts.length > 0 || claims !== undefined).toBe(true);
    for (const host of hosts) expect(host).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
  }
});

test('the weeks read whole are read whole: no event more than was written', () => {
  const google = written.find(({ file }) => file === 'googleCalendar.ts')?.pages[0];
  expect(google && readPage(google).reading?.events).toHaveLength(5);
});
