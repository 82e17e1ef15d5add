import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../../scripts/ask.ts';
import { byRole, until } from '../../scripts/page.ts';
import { emptyPerson } from '../../utils/people/person.ts';
import { says, textOf } from './support/people.ts';
import { openThreshold, phases, press, readRows, room } from './support/threshold.ts';

const code = 'abc-defg-hij';

/** A moment as an iCalendar file writes it. */
const stamp = (at: number) => `${new Date(at).toISOString().replace(/[-:]|\.\d+/g, '')}`;

describe.each(['chromium', 'firefox'] as const)('attention in %s', (name) => {
  let open: Awaited<ReturnType<typeof openThreshold>>;
  let call: Page;
  beforeAll(async () => {
    open = await openThreshold(name);
  });
  afterAll(() => open.close());
  const openPage = (path: string) => open.driver.openPage(open.driver.extensionUrl(path));

  /** Leaves the call's tab for another and comes back. */
  async function lookAway(): Promise<void> {
    const hidden = () => call.evaluate(() => document.visibilityState === 'hidden');
    const other = await openPage('/options.html');
    await other.bringToFront();
    await until(hidden, { what: 'the call to be out of sight' });
    await call.bringToFront();
    await until(async () => !(await hidden()), { what: 'the call to be back' });
    await other.close();
  }
  async function join(): Promise<void> {
    call = await open.driver.openPage(room('meet.google.com', code));
    await call.bringToFront();
    await press(call, 'Join');
    await until(
      async () => (await readRows(open.driver)).meetings.some(({ phase }) => phase === 'inCall'),
      { what: 'the call', timeout: 20_000 },
    );
  }
  const last = async () =>
    (await readRows(open.driver)).meetings
      .sort((a, b) => Number(a.createdAt) - Number(b.createdAt))
      .at(-1);

  test('leaving the call’s tab is not counted until she asks for it', async () => {
    await join();
    await lookAway();
    await call.close();
    await phases(open.driver, ['ended']);
    expect(await last()).not.toHaveProperty('left');
    const popup = await openPage('/popup.html');
    await byRole(popup, 'form', 'Reflection');
    expect(await textOf(popup)).not.toContain('out of sight');
    await press(popup, 'Skip this one');
    await byRole(popup, 'status', 'Skipped');
    await popup.close();
  });

  test('switched on in Settings, it is counted, and told once in that meeting’s reflection', async () => {
    const settings = await openPage('/options.html#settings');
    const box = await byRole(settings, 'checkbox', 'Count how often I leave the call’s tab');
    await box.click();
    await until(() => box.evaluate((input) => (input as HTMLInputElement).checked), {
      what: 'the setting',
    });
    await settings.close();
    await join();
    // It is asked for a moment after the call was seen.
    await until(
      async () => {
        await lookAway();
        return Number(((await last())?.left as { times: number } | undefined)?.times) >= 2;
      },
      { what: 'two times out of sight', timeout: 40_000 },
    );
    const { left } = (await last()) as unknown as { left: { times: number; ms: number } };
    expect(Object.keys(left).sort()).toEqual(['ms', 'times']);
    await call.close();
    await phases(open.driver, ['ended', 'ended']);
    const popup = await openPage('/popup.html');
    await says(
      popup,
      `The call’s tab was out of sight ${left.times} times, under a minute in all.`,
    );
    await popup.keyboard.press('4');
    await popup.keyboard.press('Enter');
    await byRole(popup, 'status', 'Saved');
    await popup.close();
    const week = await openPage('/options.html#week');
    await byRole(week, 'list', 'Reflections');
    expect(await textOf(week)).not.toContain('out of sight');
    await week.close();
  });

  test('from the calendar: joined and ended on time, and of how many the schedule is known', async () => {
    const minute = 60_000;
    // Calendars count in minutes: with the next one, she is not late by the seconds of this one.
    const now = Math.ceil(Date.now() / minute) * minute;
    const text = [
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'UID:u1',
      'SUMMARY:Planning',
      `DTSTART:${stamp(now)}`,
      `DTEND:${stamp(now + 60 * minute)}`,
      'LOCATION:https://meet.google.com/xyz-defg-xyz',
      'END:VEVENT',
      'END:VCALENDAR',
    ].join('\r\n');
    await ask(open.driver.inside, 'importIcs', { id: 'file', name: 'plan', text });
    call = await open.driver.openPage(room('meet.google.com', 'xyz-defg-xyz'));
    await press(call, 'Join');
    await phases(open.driver, ['ended', 'ended', 'inCall']);
    expect(await last()).toHaveProperty('scheduledStart');
    await call.close();
    await phases(open.driver, ['ended', 'ended', 'ended']);
    const week = await openPage('/options.html#week');
    await says(week, 'Joined on time: 1 of 1 · Ended on time: 1 of 1');
    await says(week, 'The schedule is known for 1 of 3 meetings');
    await week.close();
  });

  test('who is due for a check-in is told quietly, until she says that they spoke', async () => {
    const fields = { ...emptyPerson, aliases: [], emails: [], dates: [] };
    await ask(open.driver.inside, 'addPeople', {
      people: [
        { ...fields, id: 'ana', name: 'Ana', cadence: 7 },
        { ...fields, id: 'ben', name: 'Ben', cadence: 84 },
      ],
    });
    const at = Date.now() - 20 * 24 * 60 * 60_000;
    for (const id of ['ana', 'ben']) {
      await ask(open.driver.inside, 'saveMoment', {
        id: `c${id}`,
        kind: 'checkIn',
        personIds: [id],
        at,
      });
    }
    const page = await openPage('/options.html#people');
    await says(page, 'Due for a check-in');
    await (await byRole(page, 'link', /^Ana, last spoke on/)).click();
    await press(page, 'We spoke today');
    await says(page, 'Check-in noted.');
    await (await byRole(page, 'link', 'All people')).click();
    await says(page, 'Your attention over four weeks');
    expect(await textOf(page)).not.toContain('Due for a check-in');
    await page.close();
  });
});
