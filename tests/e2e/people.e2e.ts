import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../../scripts/ask.ts';
import { byRole, until } from '../../scripts/page.ts';
import { addNamed, putInto, says, textOf, unfold } from './support/people.ts';
import { openThreshold, phases, press, readRows, room } from './support/threshold.ts';

describe.each(['chromium', 'firefox'] as const)('people in %s', (name) => {
  let open: Awaited<ReturnType<typeof openThreshold>>;
  beforeAll(async () => {
    open = await openThreshold(name);
  });
  afterAll(() => open.close());
  const openAt = (path: string) => open.driver.openPage(open.driver.extensionUrl(path));
  const found = async (page: Awaited<ReturnType<typeof openAt>>, query: string) => {
    const search = await byRole(page, 'searchbox', 'Search people');
    await search.click({ count: 3 });
    await search.type(query);
    return page;
  };

  test('a person is added by hand and found by any part of her name', async () => {
    const page = await openAt('/options.html#people');
    await press(page, 'Add person');
    await (await byRole(page, 'textbox', 'Name')).type('Ngọc Ánh Trần');
    await press(page, 'Save person');
    await found(page, 'tran');
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

  test('names in every script, right to left and with combining marks, are added and found', async () => {
    const names = [
      'نور الهدى',
      'יעל לוי',
      'নিশা সেন',
      '王小明',
      'Zoe\u0308 N\u0303an\u0303o',
      'Ἰησοῦς',
      '👩🏽‍💻 Mo',
    ];
    const page = await openAt('/options.html#people');
    await unfold(page, 'Paste a list');
    await putInto(page, 'Names and e-mail addresses, one a line', names.join('\n'));
    await press(page, `Add ${names.length} people`);
    await says(page, `${names.length} people added.`);
    for (const [query, whole] of [
      ['الهدى', 'نور الهدى'],
      ['לוי', 'יעל לוי'],
      ['নিশা', 'নিশা সেন'],
      ['王小', '王小明'],
      ['zoe nan', 'Zoe\u0308 N\u0303an\u0303o'],
      ['ιησ', 'Ἰησοῦς'],
    ] as const) {
      await found(page, query);
      await says(page, '1 found');
      await byRole(page, 'link', new RegExp(whole));
    }
    await found(page, 'الهدى');
    await (await byRole(page, 'link', /نور/)).click();
    const heading = await byRole(page, 'heading', 'نور الهدى');
    const direction = await heading.$eval('bdi', (element) => getComputedStyle(element).direction);
    expect(direction).toBe('rtl');
    await page.close();
  });

  test('one name, and addresses that look alike, are two people until she says otherwise', async () => {
    const page = await openAt('/options.html#people');
    await unfold(page, 'Paste a list');
    await putInto(
      page,
      'Names and e-mail addresses, one a line',
      'Ana Silva <ana.silva@gmail.com>\nAna Silva <ana@elsewhere.org>\nA. Silva <anasilva+work@gmail.com>\nANA <ana.silva@GMAIL.com>',
    );
    await says(page, '3 new, 0 known already.');
    await press(page, 'Add 3 people');
    await says(page, 'e-mail addresses that look alike');
    await says(page, 'the same name');
    await found(page, 'silva');
    await says(page, '3 found');
    await putInto(page, 'Names and e-mail addresses, one a line', 'Someone <ana@Elsewhere.org>');
    await says(page, '0 new, 1 known already.');
    await page.close();
  });

  test('2 000 pasted addresses are read and added without holding the page up', async () => {
    const page = await openAt('/options.html#people');
    await unfold(page, 'Paste a list');
    const lines = Array.from({ length: 2_000 }, (_, at) => `Guest ${at} <guest${at}@example.org>`);
    const began = Date.now();
    await putInto(page, 'Names and e-mail addresses, one a line', lines.join('\n'));
    await press(page, 'Add 2000 people');
    await says(page, '2000 people added.');
    // Measured at about a second; the bound only catches a change of order.
    expect(Date.now() - began).toBeLessThan(15_000);
    await found(page, 'guest1999@');
    await says(page, '1 found');
    await page.close();
  });

  test('two are merged by hand, and the merge is undone', async () => {
    await addNamed(open.driver, 'Priya', 'Prya');
    await ask(open.driver.inside, 'saveMoment', {
      id: 'm1',
      kind: 'win',
      personIds: ['Prya'],
      at: Date.now(),
      what: 'asked first',
      why: '',
    });
    const list = await openAt('/options.html#people');
    await found(list, 'priya');
    await (await byRole(list, 'link', /Priya/)).click();
    await byRole(list, 'heading', 'Priya');
    await unfold(list, 'Merge with another person');
    await (await byRole(list, 'combobox', 'The same person as')).type('Prya');
    await list.keyboard.press('Enter');
    await press(list, 'Merge');
    await says(list, 'Merged with Prya.');
    await says(list, 'Asked first.');
    await press(list, 'Undo the merge with Prya');
    await says(list, 'The two are as they were.');
    await until(async () => !(await textOf(list)).includes('Asked first.'), {
      what: 'the win to go back',
    });
    await found(list, 'prya');
    await says(list, '1 found');
    await list.close();
  });

  test('deleting tells what goes, and an open reflection about the person is saved all the same', async () => {
    await addNamed(open.driver, 'Dana');
    const call = await open.driver.openPage(room('meet.google.com', 'abc-defg-hij'));
    await press(call, 'Join');
    await phases(open.driver, ['inCall']);
    const link = { platform: 'google-meet', code: 'abc-defg-hij', personIds: ['Dana'] };
    const [meeting] = (await readRows(open.driver)).meetings;
    await ask(open.driver.inside, 'linkPeople', { ...link, platform: String(meeting?.platform) });
    await ask(open.driver.inside, 'savePromise', {
      id: 'p1',
      text: 'Call Dana',
      personIds: ['Dana'],
    });
    const note = { situation: '', behaviour: 'you waited', impact: '' };
    await ask(open.driver.inside, 'saveMoment', {
      id: 'f1',
      kind: 'feedback',
      personIds: ['Dana'],
      at: Date.now(),
      ...note,
    });
    await call.close();
    await phases(open.driver, ['ended']);
    const popup = await openAt('/popup.html');
    await byRole(popup, 'form', 'Reflection');
    await popup.keyboard.press('4');
    await popup.keyboard.press('a');
    await (await byRole(popup, 'combobox', 'Recognised')).type('Dana');
    const page = await openAt('/options.html#people/Dana');
    await byRole(page, 'heading', 'Dana');
    await says(page, 'Call Dana');
    await press(page, 'Delete for good');
    await byRole(page, 'heading', 'Delete Dana for good?');
    for (const line of ['1 feedback note', '1 promise', 'who was in 1 meeting']) {
      await says(page, line);
    }
    await press(page, 'Delete Dana');
    await byRole(page, 'searchbox', 'Search people');
    await popup.bringToFront();
    await press(popup, 'Save reflection');
    await byRole(popup, 'status', 'Saved');
    const { reflections, promises, meetings } = await readRows(open.driver);
    expect(reflections).toMatchObject([{ presence: 4, recognised: ['Dana'] }]);
    expect(promises).toEqual([]);
    expect(meetings).toMatchObject([{ people: [] }]);
    await page.close();
    const gone = await openAt('/options.html#people/Dana');
    await says(gone, 'This person is no longer here.');
    await gone.close();
    await popup.close();
  });
});
