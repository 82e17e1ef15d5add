import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { byRole, until } from '../../scripts/page.ts';
import { openThreshold, phases, press, room } from './support/threshold.ts';

describe.each(['chromium', 'firefox'] as const)('people and promises in %s', (name) => {
  let open: Awaited<ReturnType<typeof openThreshold>>;
  beforeAll(async () => {
    open = await openThreshold(name);
  });
  afterAll(() => open.close());
  const openAt = (path: string) => open.driver.openPage(open.driver.extensionUrl(path));
  const text = (page: Page) => page.evaluate(() => document.body.innerText);
  const says = (page: Page, words: RegExp) =>
    until(async () => words.test(await text(page)), { what: `the words ${words}` });

  test('a person is added by hand and found by any part of her name', async () => {
    const page = await openAt('/options.html#people');
    await press(page, 'Add person');
    await (await byRole(page, 'textbox', 'Name')).type('Ngọc Ánh Trần');
    await press(page, 'Save person');
    const search = await byRole(page, 'searchbox', 'Search people');
    await search.type('tran');
    await byRole(page, 'link', /Ngọc Ánh Trần/);
    await page.close();
  });

  test('two people are added one after the other in one page', async () => {
    const page = await openAt('/options.html#people');
    for (const person of ['Ada Okafor', 'Bea Lind']) {
      await press(page, 'Add person');
      await (await byRole(page, 'textbox', 'Name')).type(person);
      await press(page, 'Save person');
      await says(page, new RegExp(person));
    }
    for (const person of ['Ada Okafor', 'Bea Lind']) await byRole(page, 'link', new RegExp(person));
    await page.close();
  });

  test('a promise is added with a day in words, then kept', async () => {
    const page = await openAt('/options.html#promises');
    await press(page, 'Add promise');
    await (await byRole(page, 'textbox', 'Promise')).type('Send the draft');
    await (await byRole(page, 'textbox', 'When')).type('tomorrow');
    await press(page, 'Save promise');
    await says(page, /1 open promise/);
    await press(page, 'Keep “Send the draft”: it is done');
    await says(page, /Kept on/);
    await page.close();
  });

  test('a win is logged from the popup, with a message ready to copy', async () => {
    const popup = await openAt('/popup.html');
    await press(popup, 'Log a win');
    await (await byRole(popup, 'combobox', 'Who')).type('Ngọc Ánh Trần');
    await popup.keyboard.press('Enter');
    await (await byRole(popup, 'textbox', 'What they did')).type('You ran the review');
    await press(popup, 'Save win');
    await byRole(popup, 'status', /Saved/);
    await popup.close();
  });

  test('no word about her is ever in the call page', async () => {
    const page = await open.driver.openPage(room('meet.google.com', 'abc-defg-hij'));
    await phases(open.driver, ['lobby']);
    await until(async () => (await open.driver.readClosedShadow(page)) !== null, {
      what: 'the card',
    });
    const world = await page.evaluate(
      () => document.documentElement.outerHTML + JSON.stringify(Object.keys(window)),
    );
    expect(world).not.toMatch(/Ngọc|ran the review|Send the draft/);
    expect(await open.driver.readClosedShadow(page)).not.toMatch(/Ngọc/);
    await page.close();
  });
});
