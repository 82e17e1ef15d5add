import type { Page } from 'puppeteer-core';
import { openGuest, openPage, readCard } from '../launch.ts';
import { byRole, until } from '../page.ts';
import type { Ready } from './browser.ts';

const room = 'https://meet.google.com/abc-defg-hij?title=Weekly+team+sync';

/** What is looked at on the way; each is told when it is to be seen. */
export interface Looks {
  door?(page: Page): Promise<void>;
  call?(page: Page): Promise<void>;
  /** The popup asks; the call's page is behind it. */
  asked?(popup: Page, behind: Page): Promise<void>;
  answered?(popup: Page): Promise<void>;
  saved?(popup: Page): Promise<void>;
}

/** Walks the main job once, until its reflection is saved. */
export async function walk(ready: Ready, looks: Looks): Promise<void> {
  const { browser, extensionUrl, inside } = ready;
  const leader = await openPage(browser, `${room}&name=Ana`);
  const press = async (name: string) => (await byRole(leader, 'button', name)).click();
  await press('Stop video');
  await until(() => readCard(inside, leader), { timeout: 20_000, what: 'the cue at the door' });
  await hideFaces(leader);
  await looks.door?.(leader);

  const guest = await openGuest(ready, `${room}&name=Priya&auto=1`);
  await leader.bringToFront();
  await press('Join');
  await until(() => leader.evaluate(() => document.documentElement.dataset.connected === '1'), {
    timeout: 20_000,
    what: 'the other person in the call',
  });
  await until(async () => (await readCard(inside, leader)) === null, { what: 'an empty page' });
  await hideFaces(leader);
  await looks.call?.(leader);
  await guest.close();
  await press('Leave');
  const popup = await openPage(browser, extensionUrl('/popup.html'));
  await byRole(popup, 'form', 'Reflection');
  await looks.asked?.(popup, leader);
  for (const key of ['4', 'w', 'y'] as const) await popup.keyboard.press(key);
  await looks.answered?.(popup);
  await (await byRole(popup, 'button', 'Save reflection')).click();
  await byRole(popup, 'status', 'Saved');
  await looks.saved?.(popup);
}

/** No face stands in for anybody's: a plain grey, where cameras would be. */
async function hideFaces(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const camera of document.querySelectorAll('video')) {
      camera.style.filter = 'contrast(0) brightness(1.65)';
    }
  });
}

/** Opens a section of the options page, and waits until it is filled. */
export async function openSection(
  { browser, extensionUrl }: Ready,
  section: string,
): Promise<Page> {
  const page = await openPage(browser, extensionUrl(`/options.html#${section}`));
  await byRole(page, 'heading', /./);
  await until(() => page.evaluate(() => document.querySelector('main h2') !== null), {
    what: section,
  });
  return page;
}
