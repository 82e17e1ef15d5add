import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../../scripts/ask.ts';
import { byRole, until } from '../../scripts/page.ts';
import { emptyPerson } from '../../utils/people/person.ts';
import { axeViolations, setTheme } from './support/page.ts';
import { addNamed, dayFromNow, unfold } from './support/people.ts';
import { openThreshold, phases, press, readRows, room } from './support/threshold.ts';

/** Each screen, and how it is brought to show its forms. */
const screens: readonly (readonly [string, string, (page: Page) => Promise<void>])[] = [
  ['People', '/options.html#people', (page) => unfold(page, 'Paste a list')],
  [
    'a person',
    '/options.html#people/nour',
    async (page) => {
      await byRole(page, 'heading', 'نور الهدى');
      await unfold(page, 'Merge with another person');
      await press(page, 'Feedback note');
      await byRole(page, 'form', 'Feedback note');
      await press(page, 'Delete for good');
      await byRole(page, 'region', 'Delete نور الهدى for good?');
    },
  ],
  [
    'a person’s form',
    '/options.html#people/nour',
    async (page) => {
      await press(page, 'Edit');
      await press(page, 'Add a date');
      await page.type(
        '.person-form fieldset:last-of-type > div:nth-last-child(2) textarea',
        'Exam',
      );
      await press(page, 'Save person');
      await byRole(page, 'alert', /One of the dates does not exist/);
    },
  ],
  [
    'Promises',
    '/options.html#promises',
    async (page) => {
      await press(page, 'Add promise');
      await (await byRole(page, 'textbox', 'When')).type('in two weeks');
      await (await byRole(page, 'combobox', 'To whom')).type('be');
      await press(page, 'Move “Send the draft of the plan”');
    },
  ],
  [
    'the popup’s win',
    '/popup.html',
    async (page) => {
      await byRole(page, 'region', 'Worth knowing');
      await press(page, 'Log a win');
      await press(page, 'Ben');
      await page.keyboard.type('you took the call');
    },
  ],
  [
    'the popup’s note',
    '/popup.html',
    async (page) => {
      await unfold(page, 'With…');
      await unfold(page, 'Add people from the invitation');
      await press(page, 'Feedback note');
      await (await byRole(page, 'textbox', 'Behaviour')).type('you are lazy');
    },
  ],
];

describe.each(['chromium', 'firefox'] as const)('screens of people and promises in %s', (name) => {
  let open: Awaited<ReturnType<typeof openThreshold>>;
  beforeAll(async () => {
    open = await openThreshold(name);
    const stamp = new Date().toISOString().replace(/[-:]|\.\d+/g, '');
    const guests = ['Room 4 <room4@x.org>', 'Ana-Sofía Bartholomew-Longname <ana@x.org>'];
    const text = [
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'UID:u1',
      `DTSTART:${stamp}`,
      'DURATION:PT1H',
      'LOCATION:https://meet.google.com/abc-defg-hij',
      ...guests.map(
        (one) => `ATTENDEE;CN=${one.replace(/ <.*/, '')}:mailto:${one.replace(/.*<|>/g, '')}`,
      ),
      'END:VEVENT',
      'END:VCALENDAR',
    ].join('\r\n');
    await ask(open.driver.inside, 'importIcs', { id: 'file', name: 'plan', text });
    await addNamed(open.driver, 'Ben', 'BEN');
    const nour = { ...emptyPerson, name: 'نور الهدى', line: 'Design, Lisbon', aliases: ['Nour'] };
    const dates = [{ label: 'Marathon', on: `--${dayFromNow(3).slice(5)}` }];
    await ask(open.driver.inside, 'addPeople', {
      people: [
        { ...nour, id: 'nour', emails: ['nour@x.org'], dates, cadence: 14, birthday: '--02-29' },
      ],
    });
    const at = Date.now() - 40 * 24 * 60 * 60_000;
    await ask(open.driver.inside, 'saveMoment', {
      id: 'c',
      kind: 'checkIn',
      personIds: ['nour'],
      at,
    });
    const win = { what: 'you asked the two quiet people first', why: 'we heard of the risk' };
    await ask(open.driver.inside, 'saveMoment', {
      id: 'w',
      kind: 'win',
      personIds: ['nour', 'Ben'],
      at: Date.now(),
      ...win,
    });
    const promise = { id: 'p1', text: 'Send the draft of the plan', personIds: ['nour'] };
    await ask(open.driver.inside, 'savePromise', { ...promise, due: dayFromNow(-2) });
    await ask(open.driver.inside, 'savePromise', { id: 'p2', text: 'Kept one', personIds: [] });
    await ask(open.driver.inside, 'settlePromise', { id: 'p2', act: 'keep' });
    const call = await open.driver.openPage(room('meet.google.com', 'abc-defg-hij'));
    await press(call, 'Join');
    await phases(open.driver, ['inCall']);
    const [meeting] = (await readRows(open.driver)).meetings;
    const { platform, code } = meeting as unknown as { platform: string; code: string };
    await ask(open.driver.inside, 'linkPeople', { platform, code, personIds: ['nour', 'Ben'] });
  });
  afterAll(() => open.close());

  /** How far the page is wider than its window (px). */
  const overflow = (page: Page) =>
    page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );

  test.each(screens)(
    '%s: axe, the dark, twice the text, right to left',
    async (_, path, prepare) => {
      const page = await open.driver.openPage(open.driver.extensionUrl(path));
      if (path === '/popup.html') await page.setViewport({ width: 400, height: 600 });
      await prepare(page);
      // What axe reads is the same in either browser, and Firefox cannot be asked for dark.
      for (const theme of name === 'chromium' ? (['light', 'dark'] as const) : ([] as const)) {
        await setTheme(page, theme);
        expect(await axeViolations(page), theme).toEqual([]);
      }
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      await page.evaluate(() => {
        document.documentElement.dir = 'rtl';
      });
      expect(await overflow(page), 'right to left').toBeLessThanOrEqual(0);
      if (name === 'chromium') {
        expect(await axeViolations(page), 'right to left').toEqual([]);
      }
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      if (path === '/popup.html') await page.setViewport({ width: 800, height: 600 });
      await until(async () => (await overflow(page)) <= 0, { what: 'room for twice the text' });
      await page.close();
    },
  );
});
