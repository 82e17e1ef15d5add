import { browser } from 'wxt/browser';

const popup = '/popup.html';

/** Does what one of the browser's shortcuts asks for; the browser opens the popup by itself. */
export async function obey(command: string): Promise<void> {
  if (command === 'log-talk') await openTalk();
  if (command === 'open-week') {
    await browser.tabs.create({ url: browser.runtime.getURL('/options.html#week') });
  }
}

/** Opens the popup on the reflection on a talk; in a tab where the browser opens no popup. */
async function openTalk(): Promise<void> {
  const talk = `${popup}#talk`;
  // Not waited for: Firefox opens a popup only straight from the key.
  const set = browser.action.setPopup({ popup: talk });
  try {
    await browser.action.openPopup();
  } catch {
    await browser.tabs.create({ url: browser.runtime.getURL(`${popup}#talk`) });
  }
  await set;
  await browser.action.setPopup({ popup });
}
