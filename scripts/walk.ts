import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { closeWelcome, type Launched, openGuest, openPage, readCard } from './launch.ts';
import { byRole, until } from './page.ts';

interface Walk {
  readonly launched: Launched;
  /** The address of a room of the demo. */
  readonly room: string;
  /** The folder for pictures. */
  readonly pictures: string;
  readonly say: (line: string) => void;
}

const popupSize = { width: 400, height: 600 };

/**
 * Walks the whole main job as a person would: the door, the cue, a call of two, leaving, the
 * reflection, the week. Says what it sees and keeps a picture of each step. Throws at the first
 * step that does not come.
 */
export async function walkMainJob({ launched, room, pictures, say }: Walk): Promise<void> {
  const { browser, extensionUrl } = launched;
  const inside = await openPage(browser, extensionUrl('/icon/16.png'));
  await closeWelcome(inside);
  const picture = async (page: Page, name: string) => {
    await page.screenshot({ path: join(pictures, `${name}.png`) });
  };
  const openPopup = async () => {
    const popup = await openPage(browser, extensionUrl('/popup.html'));
    await popup.setViewport({ ...popupSize, deviceScaleFactor: 2 });
    await popup.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    return popup;
  };
  const press = async (page: Page, name: string) => (await byRole(page, 'button', name)).click();
  const connected = (page: Page) =>
    until(() => page.evaluate(() => document.documentElement.dataset.connected === '1'), {
      timeout: 20_000,
      what: 'the other person in the call',
    });

  const leader = await openPage(browser, `${room}&name=Ana`);
  await leader.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  let card: string | null = null;
  await until(
    async () => {
      card = await readCard(inside, leader);
      return card;
    },
    { timeout: 20_000, what: 'the cue at the door' },
  );
  say(`At the door, the card says: ${card}`);
  await picture(leader, '1-door');
  const before = await openPopup();
  await byRole(before, 'region', 'Cue');
  await picture(before, '2-popup-before');
  await before.close();

  say('Somebody else joins, then the leader …');
  const guest = await openGuest(launched, `${room}&name=Ben&auto=1`);
  await leader.bringToFront();
  await press(leader, 'Join');
  await connected(leader);
  await until(async () => (await readCard(inside, leader)) === null, { what: 'an empty page' });
  say('In the call: two are connected, the card is gone.');
  await picture(leader, '3-call');
  await guest.close();
  await press(leader, 'Leave');
  await until(() => inside.evaluate(async () => (await chrome.action.getBadgeText({})) !== ''), {
    timeout: 20_000,
    what: 'the badge that asks for a reflection',
  });
  say('The call is over: the badge asks for a reflection.');

  const after = await openPopup();
  await byRole(after, 'form', 'Reflection');
  for (const key of ['4', 'w', 'y'] as const) await after.keyboard.press(key);
  await picture(after, '4-reflection');
  await after.keyboard.press('a');
  await (await byRole(after, 'textbox', 'One line')).type('Ask before I answer.');
  await after.keyboard.press('Enter');
  await byRole(after, 'status', 'Saved');
  say('The reflection is saved: presence 4, steady, the cue happened, one line.');
  await after.close();

  const week = await openPage(browser, extensionUrl('/options.html'));
  await week.setViewport({ width: 1100, height: 900, deviceScaleFactor: 2 });
  await byRole(week, 'list', 'Reflections');
  const heading = await week.evaluate(() => document.querySelector('h1')?.textContent);
  const sentence = await week.waitForSelector('.letter li > span');
  const line = await sentence?.evaluate(({ textContent }) => textContent);
  await picture(week, '5-week');
  say(`The week says: ${heading?.replace(/\s+/g, ' ')}: ${line}`);
}
