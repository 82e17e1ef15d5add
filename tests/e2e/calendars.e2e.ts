import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { byRole, until } from '../../scripts/page.ts';
import type { CalendarEvent } from '../../utils/calendars/calendar.ts';
import { dayOf } from '../../utils/history/week.ts';
import { axeViolations } from './support/page.ts';
import { openThreshold, phases, press, readRows, room } from './support/threshold.ts';

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

const day = dayOf(Date.now(), zone);
const longDay = new Intl.DateTimeFormat('en-US', { dateStyle: 'full' }).format(Date.now());

/** The page of a calendar in a language, as a vendor would serve it. */
const htmlOf = (lang: string, body: string) => `<!doctype html><html lang="${lang}"><body>${body}`;

/** A day in Google Calendar with one meeting now, and a bubble with the link to join it. */
function today(code: string): string {
  const now = new Date();
  const key = ((now.getFullYear() - 1970) << 9) | ((now.getMonth() + 1) << 5) | now.getDate();
  const hour = Math.min(now.getHours(), 22);
  return `<div role="gridcell" data-column-index="0" data-datekey="${key}" style="height: 960px">
    <div role="button" data-eventchip data-eventid="${btoa('e1 ana@m')}" style="top: ${hour * 40 - 1}px; height: 38px"><span class="I0UMhf">Weekly team sync</span></div></div>
    <div role="dialog" data-chips-dialog="true"><h2 id="rAECCd">Weekly team sync</h2><a href="https://meet.google.com/${code}">Join</a></div>`;
}

describe.each(['chromium', 'firefox'] as const)('calendars in %s', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'ics-'));
  let open: Awaited<ReturnType<typeof openThreshold>>;
  let body = '';
  beforeAll(async () => {
    open = await openThreshold(name);
    for (const host of ['calendar.google.com', 'outlook.office.com']) {
      open.demo.addPages(host, () => ({ type: 'text/html; charset=utf-8', body }));
    }
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await open.close();
  });

  /** What the schedule holds, read in a page of the extension. */
  const schedule = () =>
    open.driver.inside.evaluate(async () => {
      const opening = indexedDB.open('threshold');
      const db = await new Promise<IDBDatabase>((resolve) => {
        opening.onsuccess = () => resolve(opening.result);
      });
      const has = db.objectStoreNames.contains('schedule');
      const all = has ? db.transaction('schedule').objectStore('schedule').getAll() : undefined;
      const rows = await new Promise<unknown[]>((resolve) => {
        if (!all) resolve([]);
        else all.onsuccess = () => resolve(all.result);
      });
      db.close();
      return rows as never;
    }) as Promise<CalendarEvent[]>;
  const kept = async (titles: readonly string[]) => {
    let rows: CalendarEvent[] = [];
    await until(
      async () => {
        rows = await schedule();
        return titles.every((title) => rows.some((row) => row.title === title));
      },
      { what: `the meetings ${titles.join(', ')}` },
    );
    return rows;
  };

  test('an open page is read, and what it planned is known at the door of the call', async () => {
    body = htmlOf('fi', today('abc-defg-hij'));
    const page = await open.driver.openPage('https://calendar.google.com/calendar/u/0/r/day');
    const [row] = await kept(['Weekly team sync']);
    expect(row).toMatchObject({ joinText: 'https://meet.google.com/abc-defg-hij', zone });
    const start = new Date(row?.start ?? 0);
    expect([start.getMinutes(), (row?.end ?? 0) - start.getTime()]).toEqual([0, 3_600_000]);
    const call = await open.driver.openPage(room('meet.google.com', 'abc-defg-hij'));
    const planned = { scheduledStart: row?.start, scheduledEnd: row?.end };
    await phases(open.driver, ['lobby']);
    // The plan is added a moment after the call was seen.
    await until(
      async () => (await readRows(open.driver)).meetings[0]?.scheduledStart !== undefined,
      { what: 'the plan of the call' },
    );
    expect((await readRows(open.driver)).meetings[0]).toMatchObject(planned);
    await call.close();
    await page.close();
  });

  test('a week in Outlook is read; a meeting that is gone from it is forgotten', async () => {
    const chip = (id: string, subject: string) =>
      `<div data-calitemid="${id}"><div role="button" title="${subject}&#10;Room 4&#10;1:05 PM to 2:15 PM" aria-label="${subject}, 1:05 PM to 2:15 PM, ${longDay}, By Ana"></div></div>`;
    const week = (...chips: readonly string[]) =>
      htmlOf(
        'en-US',
        `<div data-app-section="CalendarModuleSurface"><i data-column-date="${day}"></i>${chips.join('')}</div>`,
      );
    body = week(chip('A', 'Planning, Q4'), chip('B', 'Retro'));
    const page = await open.driver.openPage('https://outlook.office.com/calendar/view/week');
    const rows = await kept(['Planning, Q4', 'Retro']);
    const planning = rows.find(({ title }) => title === 'Planning, Q4');
    expect(planning).toMatchObject({ day, joinText: 'Room 4', people: [{ name: 'Ana' }] });
    expect((planning?.end ?? 0) - (planning?.start ?? 0)).toBe(70 * 60_000);
    await page.evaluate(() => document.querySelector('[data-calitemid="B"]')?.remove());
    await until(async () => !(await schedule()).some(({ title }) => title === 'Retro'), {
      what: 'the retro to be forgotten',
    });
    await page.close();
  });

  test('a calendar file is read in Settings, and what is none says why', async () => {
    const page = await open.driver.openPage(open.driver.extensionUrl('/options.html#settings'));
    const tomorrow = new Date(Date.now() + 86_400_000)
      .toISOString()
      .slice(0, 10)
      .replaceAll('-', '');
    const files = {
      'plan.ics': `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:u1\r\nSUMMARY:Offsite\r\nDTSTART:${tomorrow}T120000Z\r\nDURATION:PT1H\r\nEND:VEVENT\r\nEND:VCALENDAR`,
      'page.ics': '<!doctype html><title>Sign in</title>',
    };
    const choose = async (file: keyof typeof files) => {
      const path = join(folder, file);
      writeFileSync(path, files[file]);
      const input = (await page.waitForSelector(
        'input[type=file]',
      )) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(path);
    };
    await choose('plan.ics');
    await kept(['Offsite']);
    await page.waitForFunction(() => /1 meeting in the days ahead/.test(document.body.innerText));
    await choose('page.ics');
    await page.waitForFunction(() => /perhaps one to sign in/.test(document.body.innerText));
    expect(await axeViolations(page)).toEqual([]);
    await page.close();
  });
  test('today’s meeting stands in the popup, on the icon, and at its door with its kind', async () => {
    const start = new Date(Date.now() + 100_000);
    const stamp = (date: Date) => `${date.toISOString().replace(/[-:]|\.\d+/g, '')}`;
    const path = join(folder, 'soon.ics');
    const lines = [
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'UID:soon',
      'SUMMARY:Ana and the leader',
      `DTSTART:${stamp(start)}`,
      'DURATION:PT30M',
      'ORGANIZER:mailto:leader@example.org',
      'ATTENDEE;CN=Ana:mailto:ana@example.org',
      'ATTENDEE:mailto:leader@example.org',
      'LOCATION:https://meet.google.com/soo-nnnn-now',
      'END:VEVENT',
      'END:VCALENDAR',
    ];
    writeFileSync(path, lines.join('\r\n'));
    const settings = await open.driver.openPage(open.driver.extensionUrl('/options.html#settings'));
    const input = (await settings.waitForSelector(
      'input[type=file]',
    )) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
    await kept(['Ana and the leader']);
    await settings.close();
    const icon = () =>
      open.driver.inside.evaluate(async () => ({
        mark: await chrome.action.getBadgeText({}),
        title: await chrome.action.getTitle({}),
      }));
    await until(async () => (await icon()).mark !== '', { what: 'the mark on the icon' });
    expect((await icon()).title).toMatch(/^A meeting begins at \d/);

    const popup = await open.driver.openPage(open.driver.extensionUrl('/popup.html'));
    await byRole(popup, 'heading', 'No meeting right now');
    const link = await byRole(popup, 'link', 'Join Ana and the leader on Google Meet');
    expect(await link.evaluate((element) => (element as HTMLAnchorElement).href)).toBe(
      'https://meet.google.com/soo-nnnn-now',
    );
    expect(await axeViolations(popup)).toEqual([]);
    const call = await open.driver.openPage(
      room('meet.google.com', 'soo-nnnn-now', { title: 'Ana and the leader' }),
    );
    await popup.bringToFront();
    await byRole(popup, 'heading', 'Ana and the leader');
    const kind = await byRole(popup, 'combobox', 'Kind of meeting');
    const text = () => popup.evaluate(() => document.querySelector('main')?.innerText ?? '');
    expect(await kind.evaluate((element) => (element as HTMLSelectElement).value)).toBe('oneToOne');
    expect(await text()).toContain('Guessed: two people are invited.');
    await (kind as ElementHandle<HTMLSelectElement>).select('difficult');
    await until(async () => (await text()).includes('As you said.'), { what: 'her word' });
    expect(await axeViolations(popup)).toEqual([]);
    await call.bringToFront();
    await press(call, 'Join');
    await until(async () => (await icon()).mark === '', { what: 'the mark to go' });
    await call.close();
    await popup.close();
  });
});
