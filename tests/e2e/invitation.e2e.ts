import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../../scripts/ask.ts';
import { byRole, until } from '../../scripts/page.ts';
import { emptyPerson } from '../../utils/people/person.ts';
import { says, textOf, unfold } from './support/people.ts';
import { openThreshold, phases, readRows, room } from './support/threshold.ts';

/** A calendar named by her address, with one meeting now in each room. */
function calendar(meetings: Readonly<Record<string, readonly string[]>>): string {
  const stamp = `${new Date().toISOString().replace(/[-:]|\.\d+/g, '')}`;
  const entries = Object.entries(meetings).flatMap(([code, attendees]) => [
    'BEGIN:VEVENT',
    `UID:${code}`,
    `SUMMARY:Planning ${code}`,
    `DTSTART:${stamp}`,
    'DURATION:PT1H',
    `LOCATION:https://meet.google.com/${code}`,
    ...attendees.map(
      (one) => `ATTENDEE;CN=${one.replace(/ <.*/, '')}:mailto:${one.replace(/.*<|>/g, '')}`,
    ),
    'END:VEVENT',
  ]);
  return ['BEGIN:VCALENDAR', 'X-WR-CALNAME:me@x.org', ...entries, 'END:VCALENDAR'].join('\r\n');
}

describe.each(['chromium', 'firefox'] as const)('an invitation in %s', (name) => {
  let open: Awaited<ReturnType<typeof openThreshold>>;
  beforeAll(async () => {
    open = await openThreshold(name);
    const known = { ...emptyPerson, id: 'ana', name: 'Ana Silva', aliases: [] };
    await ask(open.driver.inside, 'addPeople', { people: [{ ...known, emails: ['ana@x.org'] }] });
    const staff = ['Ben', 'Cleo', 'Dov', 'Eve'].map((one) => `${one} <${one.toLowerCase()}@x.org>`);
    const many = Array.from({ length: 2_000 }, (_, at) => `Guest ${at} <guest${at}@x.org>`);
    const text = calendar({
      'few-mmmm-few': [
        'Me <me@x.org>',
        'A. Silva <ANA@x.org>',
        'Ana Silva <an.a@x.org>',
        'Room 4 <room4@x.org>',
        'נועה לוי <noa@x.org>',
        ...staff.slice(0, 1),
      ],
      // Who she is shows in that she alone is in every meeting.
      'one-mmmm-one': ['Me <me@x.org>', ...staff.slice(1, 2)],
      'two-mmmm-two': ['Me <me@x.org>', ...staff.slice(2)],
      'all-mmmm-all': ['Me <me@x.org>', ...many],
    });
    await ask(open.driver.inside, 'importIcs', { id: 'file', name: 'plan', text });
  });
  afterAll(() => open.close());
  const openPopup = () => open.driver.openPage(open.driver.extensionUrl('/popup.html'));

  test('adds whom she ticks; nobody who looks like a room, herself or someone here is ticked', async () => {
    const call = await open.driver.openPage(room('meet.google.com', 'few-mmmm-few'));
    await phases(open.driver, ['lobby']);
    const popup = await openPopup();
    await unfold(popup, 'Add people from the invitation');
    await byRole(popup, 'list', 'Add people from the invitation');
    const rows = await popup.$$eval('.invited li', (items) =>
      items.map((item) => [
        (item as HTMLElement).textContent?.replace(/\s+/g, ' '),
        item.querySelector('input')?.checked,
      ]),
    );
    expect(rows).toEqual([
      ['Me Probably you. me@x.org', false],
      ['Ana Silva Someone here has this name. an.a@x.org', false],
      ['Room 4 Looks like a room. room4@x.org', false],
      ['נועה לוי noa@x.org', true],
      ['Ben ben@x.org', true],
    ]);
    await (await byRole(popup, 'button', 'Add 2 people')).click();
    await says(popup, '2 people added.');
    // What is over is not offered again; the others still are.
    await until(async () => (await popup.$$('.invited li')).length === 3, { what: 'three left' });
    await until(async () => /Ana Silva.*Ben/s.test(await textOf(popup)), { what: 'who is in it' });
    const [meeting] = (await readRows(open.driver)).meetings;
    expect(meeting?.people).toHaveLength(3);
    await popup.close();
    await call.close();
    await phases(open.driver, ['ended']);
  });

  test('of 2 000 nobody is ticked; one is searched for, ticked and added', async () => {
    const call = await open.driver.openPage(room('meet.google.com', 'all-mmmm-all'));
    await phases(open.driver, ['ended', 'lobby']);
    const popup = await openPopup();
    const began = Date.now();
    await unfold(popup, 'Add people from the invitation');
    await says(popup, /So many that nobody is ticked/);
    await (await byRole(popup, 'searchbox', 'Search the invitation')).type('guest1998@');
    await says(popup, '1 found');
    // Measured at about a second; the bound only catches a change of order.
    expect(Date.now() - began).toBeLessThan(15_000);
    const box = await popup.$('.invited input');
    await box?.click();
    await (await byRole(popup, 'button', 'Add 1 person')).click();
    await says(popup, '1 person added.');
    await popup.close();
    const people = await open.driver.openPage(open.driver.extensionUrl('/options.html#people'));
    await (await byRole(people, 'searchbox', 'Search people')).type('guest1998@x.org');
    await says(people, '1 found');
    await people.close();
    await call.close();
  });
});
