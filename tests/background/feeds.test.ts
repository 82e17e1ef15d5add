import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { calendarHandlers } from '../../utils/background/calendarHandlers';
import { refreshFeeds } from '../../utils/background/feeds';
import { feedAddress, refreshEvery } from '../../utils/calendars/feed';
import { mostIcal } from '../../utils/calendars/icalBlocks';
import { freshDatabase } from '../store/support';

const now = Date.parse('2026-11-25T12:00:00Z');
const address = 'https://calendar.example.org/private-secret/basic.ics';
const feed = { id: 'f', name: 'Work', address };
const sound = [
  'BEGIN:VCALENDAR',
  'BEGIN:VEVENT\r\nUID:u1\r\nSUMMARY:Weekly\r\nDTSTART:20261126T080000Z\r\nDURATION:PT1H\r\nEND:VEVENT',
  'END:VCALENDAR',
].join('\r\n');

const allowed = new Set<string>();
const fetched = vi.fn<typeof fetch>();
const registered = vi.fn<(scripts: { matches?: string[] }[]) => Promise<void>>();

beforeEach(async () => {
  allowed.clear();
  allowed.add('https://calendar.example.org/*');
  vi.stubGlobal('fetch', fetched);
  fetched.mockImplementation(async () => new Response(sound));
  vi.spyOn(browser.permissions, 'contains').mockImplementation(async ({ origins = [] }) =>
    origins.every((origin) => allowed.has(origin)),
  );
  vi.spyOn(browser.permissions, 'getAll').mockImplementation(async () => ({
    origins: [...allowed],
  }));
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: 'Threshold',
    version: '1.0.0',
    content_scripts: [{ matches: ['https://meet.google.com/*'], js: ['call.js'] }],
  });
  registered.mockReset();
  Object.assign(browser.scripting, {
    getRegisteredContentScripts: async () => [],
    registerContentScripts: registered,
  });
  await browser.alarms.clearAll();
});

const set = () => {
  const db = freshDatabase();
  const { addFeed, refreshFeed, removeFeed, importIcs } = calendarHandlers(
    db,
    () => now,
    async () => undefined,
  );
  const sender = { id: browser.runtime.id };
  return {
    db,
    add: (part = {}) => addFeed({ ...feed, ...part }, sender),
    refresh: () => refreshFeed({ id: 'f' }, sender),
    remove: () => removeFeed({ id: 'f' }, sender),
    drop: (text: string) => importIcs({ id: 'file', name: 'trip.ics', text }, sender),
    titles: async () => (await db.schedule.toArray()).map(({ title }) => title),
  };
};

/** An answer as if from another address than the one asked. */
function from(url: string, body = sound): Response {
  const answer = new Response(body);
  Object.defineProperty(answer, 'url', { value: url });
  return answer;
}

describe('a calendar by its address', () => {
  test('is read when it is added, without cookies, and asked for again by alarm', async () => {
    const { db, add, titles } = set();
    expect(await add({ address: address.replace('https', 'webcal') })).toBeUndefined();
    const [url, options] = fetched.mock.calls[0] ?? [];
    expect(String(url)).toBe(address);
    expect(options).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
    expect(await titles()).toEqual(['Weekly']);
    expect((await browser.alarms.get('feeds'))?.periodInMinutes).toBe(30);
    await refreshFeeds(db, now + refreshEvery - 120_000);
    expect(fetched).toHaveBeenCalledTimes(1);
    await refreshFeeds(db, now + refreshEvery);
    expect(fetched).toHaveBeenCalledTimes(2);
  });

  test('gets no scripts for calls on its host; a site for calls does', async () => {
    allowed.add('*://video.example.org/*');
    await set().add();
    expect(registered.mock.lastCall?.[0].map(({ matches }) => matches)).toEqual([
      ['*://video.example.org/*'],
    ]);
  });

  test.each([
    ['no permission', undefined, 'notAllowed'],
    ['a page to sign in', () => new Response('<!doctype html>'), 'loginPage'],
    ['something else', () => new Response('{}'), 'notACalendar'],
    ['a refusal', () => new Response('', { status: 403 }), 'forbidden'],
    ['nothing there', () => new Response('', { status: 404 }), 'gone'],
    ['a server in trouble', () => new Response('', { status: 502 }), 'serverError'],
    ['another host', () => from('https://elsewhere.example.org/x.ics'), 'movedAway'],
    [
      'too much, as it says',
      () => new Response('x', { headers: { 'content-length': '99999999' } }),
      'tooLarge',
    ],
    ['no connection', () => Promise.reject(new TypeError(`Failed: ${address}`)), 'unreachable'],
  ] as const)('with %s says why, and keeps its last good copy', async (_, answer, problem) => {
    const { db, add, refresh, titles } = set();
    await add();
    if (answer) fetched.mockImplementation(async () => answer());
    else allowed.clear();
    expect(await refresh()).toBe(problem);
    expect(await titles()).toEqual(['Weekly']);
    expect(await db.feeds.get('f')).toMatchObject({ problem, lastGoodAt: now });
  });

  test('that goes on for ever is stopped once it is too large', async () => {
    const { add } = set();
    let sent = 0;
    const body = new ReadableStream({
      pull(controller) {
        sent += 1_000_000;
        controller.enqueue(new Uint8Array(1_000_000).fill(32));
      },
    });
    fetched.mockImplementation(async () => new Response(body));
    expect(await add()).toBe('tooLarge');
    expect(sent).toBeLessThan(mostIcal + 3_000_000);
  });

  test('that does not answer in time is slow', async () => {
    const { add } = set();
    vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
      expect(ms).toBe(20_000);
      return AbortSignal.abort();
    });
    fetched.mockImplementation(async (_, options) => {
      options?.signal?.throwIfAborted();
      return new Response(sound);
    });
    expect(await add()).toBe('slow');
  });

  test('may lead on to a host that was allowed too', async () => {
    const { add } = set();
    allowed.add('https://elsewhere.example.org/*');
    fetched.mockImplementation(async () => from('https://elsewhere.example.org/x.ics'));
    expect(await add()).toBeUndefined();
  });

  test('that is none is neither kept nor fetched', async () => {
    const { db, add } = set();
    for (const typed of [
      'http://x.org/a.ics',
      'calendar',
      'https://me:pw@x.org/a',
      'file:///a.ics',
    ]) {
      expect(await add({ address: typed })).toBe('badAddress');
    }
    expect([await db.feeds.count(), fetched.mock.calls.length]).toEqual([0, 0]);
  });

  test('removed takes its meetings and the alarm with it', async () => {
    const { db, add, remove, titles } = set();
    await add();
    await remove();
    expect(await titles()).toEqual([]);
    expect(await db.feeds.count()).toBe(0);
    expect(await browser.alarms.get('feeds')).toBeFalsy();
  });
});

test('a file is read once, and only when it is a calendar', async () => {
  const { db, drop, titles } = set();
  expect(await drop('<html>')).toBe('loginPage');
  expect(await db.feeds.count()).toBe(0);
  expect(await drop(sound)).toBeUndefined();
  expect(await titles()).toEqual(['Weekly']);
  await refreshFeeds(db, now + 10 * refreshEvery);
  expect(fetched).not.toHaveBeenCalled();
});

test('two accounts in two tabs do not take each other’s meetings away', async () => {
  const db = freshDatabase();
  const { calendarSeen } = calendarHandlers(
    db,
    () => now,
    async () => undefined,
  );
  const event = { key: 'a', day: '2026-11-25', zone: 'UTC' };
  const tell = (account: number, events: (typeof event)[]) =>
    calendarSeen(
      { calendar: 'google-calendar', covers: ['2026-11-25'], events },
      { url: `https://calendar.google.com/calendar/u/${account}/r/week` },
    );
  await tell(0, [event]);
  await tell(1, []);
  expect(await db.schedule.count()).toBe(1);
  await tell(0, []);
  expect(await db.schedule.count()).toBe(0);
});

test.each([
  [' webcal://x.org/a.ics ', 'https://x.org/a.ics'],
  ['webcals://x.org/a.ics#frag', 'https://x.org/a.ics'],
  ['https://x.org/a.ics?token=1', 'https://x.org/a.ics?token=1'],
])('the address %s is fetched as %s', (typed, fetchedAs) => {
  expect(feedAddress(typed)?.href).toBe(fetchedAs);
});
