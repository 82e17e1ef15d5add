import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../../scripts/ask.ts';
import { byRole, until } from '../../scripts/page.ts';
import { addNamed, copied, says, textOf } from './support/people.ts';
import { openThreshold, phases, press, readRows, room } from './support/threshold.ts';

describe.each(['chromium', 'firefox'] as const)('recognition and coaching in %s', (name) => {
  let open: Awaited<ReturnType<typeof openThreshold>>;
  let popup: Page;
  beforeAll(async () => {
    open = await openThreshold(name);
    await addNamed(open.driver, 'Ana', 'Ben');
    const call = await open.driver.openPage(room('meet.google.com', 'abc-defg-hij'));
    await press(call, 'Join');
    await phases(open.driver, ['inCall']);
    const [meeting] = (await readRows(open.driver)).meetings;
    const { platform, code } = meeting as unknown as { platform: string; code: string };
    await ask(open.driver.inside, 'linkPeople', { platform, code, personIds: ['Ana', 'Ben'] });
    popup = await open.driver.openPage(open.driver.extensionUrl('/popup.html'));
  });
  afterAll(() => open.close());

  test('a win takes two taps and the words for it; the message is ready to copy', async () => {
    await press(popup, 'Log a win');
    await press(popup, 'Ana');
    await popup.keyboard.type('you took the call at seven');
    await popup.keyboard.press('Tab');
    await popup.keyboard.type('it gave the team its evening back');
    const message = 'You took the call at seven. It gave the team its evening back.';
    await says(popup, message);
    expect(await copied(popup, 'Copy as a message')).toBe(message);
    await (await byRole(popup, 'textbox', 'What they did')).focus();
    await popup.keyboard.press('Enter');
    await byRole(popup, 'status', 'Saved');
  });

  test('without who or what nothing is saved, and the words stay', async () => {
    await press(popup, 'Log a win');
    await byRole(popup, 'combobox', 'Who');
    await press(popup, 'Save win');
    await byRole(popup, 'alert', /Say who, and what they did/);
    await press(popup, 'Cancel');
  });

  test('a word that judges is asked about, and stops nothing', async () => {
    await press(popup, 'Feedback note');
    await press(popup, 'Ben');
    await popup.keyboard.type('in the review');
    await popup.keyboard.press('Tab');
    await popup.keyboard.type('you were always so lazy');
    await says(popup, '“always” judges the person. What would a camera have seen?');
    await popup.keyboard.down('Shift');
    await popup.keyboard.press('Home');
    await popup.keyboard.up('Shift');
    await popup.keyboard.type('you asked the two quiet people first');
    await until(async () => !(await textOf(popup)).includes('judges'), { what: 'no hint' });
    await popup.keyboard.press('Tab');
    await popup.keyboard.type('and we heard of the risk in time');
    expect(await copied(popup, 'Copy as a message')).toBe(
      'In the review. You asked the two quiet people first. And we heard of the risk in time.',
    );
    await press(popup, 'Keep as a note');
    await byRole(popup, 'status', 'Saved');
  });

  test('words of a note survive the popup, and the third in a week asks one question', async () => {
    const note = { kind: 'feedback', situation: '', behaviour: 'you waited', impact: '' } as const;
    await ask(open.driver.inside, 'saveMoment', {
      ...note,
      id: 'f2',
      personIds: ['Ben'],
      at: Date.now(),
    });
    await press(popup, 'Feedback note');
    await press(popup, 'Ben');
    await says(popup, 'That would be 3 feedback notes to Ben in seven days.');
    await popup.keyboard.type('today');
    await popup.close();
    popup = await open.driver.openPage(open.driver.extensionUrl('/popup.html'));
    await press(popup, 'Feedback note');
    const situation = await byRole(popup, 'textbox', 'Situation');
    expect(await situation.evaluate((box) => (box as HTMLTextAreaElement).value)).toBe('today');
    await (await byRole(popup, 'textbox', 'Behaviour')).type('you waited');
    await press(popup, 'Keep as a note');
    await byRole(popup, 'status', 'Saved');
  });

  test('the balance counts her acts for each person', async () => {
    const page = await open.driver.openPage(open.driver.extensionUrl('/options.html#people'));
    await says(page, 'Your attention over four weeks');
    const rows = await page.$$eval('table tbody tr', (found) =>
      found.map((row) => (row as HTMLElement).textContent),
    );
    expect(rows).toEqual(['Anaoncenone notednone noted', 'Bennone noted3 timesnone noted']);
    await page.close();
  });
});
