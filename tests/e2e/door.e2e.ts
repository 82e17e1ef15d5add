import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../../scripts/ask.ts';
import { byRole, until } from '../../scripts/page.ts';
import { emptyPerson } from '../../utils/people/person.ts';
import { dayFromNow, says } from './support/people.ts';
import { openThreshold, press, readRows, room } from './support/threshold.ts';

const code = 'abc-defg-hij';
const name = 'Zsófia Quillfeather';
/** Words that must be in no page: of her, to her, about her. */
const secrets = [name, 'Quillfeather', 'quartz report', 'violet birthday', 'the yonder call'];

describe.each(['chromium', 'firefox'] as const)('people at the door in %s', (browser) => {
  let open: Awaited<ReturnType<typeof openThreshold>>;
  let call: Page;
  const card = () => open.driver.readClosedShadow(call);
  const openPopup = () => open.driver.openPage(open.driver.extensionUrl('/popup.html'));

  beforeAll(async () => {
    open = await openThreshold(browser);
    const fields = { ...emptyPerson, name, aliases: [], emails: [] };
    const soon = dayFromNow(3).slice(5);
    await ask(open.driver.inside, 'addPeople', {
      people: [{ ...fields, id: 'z', dates: [{ label: 'violet birthday', on: `--${soon}` }] }],
    });
    await ask(open.driver.inside, 'linkPeople', {
      platform: 'google-meet',
      code,
      personIds: ['z'],
    });
    const promise = { id: 'p1', text: 'the quartz report', personIds: ['z'] };
    await ask(open.driver.inside, 'savePromise', { ...promise, due: dayFromNow(2) });
    await ask(open.driver.inside, 'saveMoment', {
      id: 'w1',
      kind: 'win',
      personIds: ['z'],
      at: Date.now(),
      what: 'took the yonder call',
      why: '',
    });
  });
  afterAll(() => open.close());

  /** Whether the page's own world holds, finds or selects any of the words. */
  const found = () =>
    call.evaluate((words) => {
      const view = window as never as { find(text: string, ...rest: boolean[]): boolean };
      getSelection()?.selectAllChildren(document.documentElement);
      document.execCommand('selectAll');
      const all = [
        document.documentElement.outerHTML,
        document.documentElement.textContent,
        document.documentElement.innerText,
        getSelection()?.toString(),
        JSON.stringify([...document.documentElement.children].map((child) => child.shadowRoot)),
        JSON.stringify(Object.getOwnPropertyNames(window)),
        JSON.stringify({ ...localStorage, ...sessionStorage }),
        document.title,
      ].join('\n');
      getSelection()?.removeAllRanges();
      return words.filter((word) => all.includes(word) || view.find(word, false, false, true));
    }, secrets);

  test('the popup tells at most two facts; the card none, as it is at first', async () => {
    call = await open.driver.openPage(room('meet.google.com', code));
    await until(async () => (await card()) !== null, { what: 'the card' });
    const popup = await openPopup();
    const facts = await byRole(popup, 'region', 'Worth knowing');
    const lines = await facts.evaluate((region) => (region as HTMLElement).innerText.split('\n'));
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain('you promised “the quartz report”');
    expect(lines[1]).toContain('violet birthday');
    await says(popup, name);
    expect(await card()).not.toContain('Zsófia');
    expect(await found()).toEqual([]);
    await popup.close();
  });

  test('switched on, the card has the facts, and the page can neither read nor find them', async () => {
    await call.close();
    await ask(open.driver.inside, 'changeSetting', { name: 'peopleOnCard', value: true });
    call = await open.driver.openPage(room('meet.google.com', code));
    await until(async () => (await card())?.includes('quartz report'), { what: 'the facts' });
    expect(await card()).toContain('violet birthday');
    expect(await card()).not.toContain('yonder');
    expect(await found()).toEqual([]);
  });

  test('in the call nothing of it is on the page', async () => {
    await call.bringToFront();
    await press(call, 'Join');
    await until(async () => (await card()) === null, { what: 'the card to go' });
    expect(await found()).toEqual([]);
    await call.close();
    await until(
      async () => (await readRows(open.driver)).meetings.every(({ phase }) => phase === 'ended'),
      { what: 'the end' },
    );
  });
});
