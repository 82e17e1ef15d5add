import { browser } from 'wxt/browser';

/**
 * Opens the welcome once, after the install and never again. It stays behind the page in front
 * where that may be a call: one that Threshold sees, or one that sounds.
 */
export async function welcomeOnce(reason: string): Promise<void> {
  if (reason !== 'install') return;
  const { welcomed } = await browser.storage.local.get('welcomed');
  if (welcomed === true) return;
  // Written first: a worker that dies in between opens it once too little, never twice.
  await browser.storage.local.set({ welcomed: true });
  const url = browser.runtime.getURL('/welcome.html');
  await browser.tabs.create({ url, active: !(await mayBeInCall()) });
}

async function mayBeInCall(): Promise<boolean> {
  const [front] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  // Without the permission for its host a tab has no address here.
  return front?.audible === true || /^https?:/.test(front?.url ?? '');
}
