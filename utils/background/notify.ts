import { browser } from 'wxt/browser';
import { type Translate, translator } from '../i18n/i18n';
import { noticeSettings } from '../settings';
import type { Database } from '../store/database';
import { readSettings } from '../store/settings';
import { changeSetting } from '../store/write/settings';

/** What a notification is about, and the page that opens when it is chosen. */
const pages = { promises: '/options.html#promises', meeting: undefined } as const;
type Subject = keyof typeof pages;

/**
 * Shows a notification where they are allowed. It names nobody and quotes nothing: others may see
 * the screen. `words` gets the words and their language.
 */
export async function notify(
  db: Database,
  subject: Subject,
  words: (t: Translate, language: string) => string,
): Promise<void> {
  if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
  const icon = browser.runtime.getManifest().icons?.['128'];
  if (!icon) return;
  const { t, language } = await translator((await readSettings(db)).language);
  await browser.notifications?.create(subject, {
    type: 'basic',
    iconUrl: browser.runtime.getURL(`/${icon.replace(/^\//, '')}` as '/'),
    title: t('app.name'),
    message: words(t, language),
  });
}

/** Where the browser takes the permission back, the settings go with it. */
export async function noticesTakenBack(
  db: Database,
  permissions: readonly string[],
  now: number,
): Promise<void> {
  if (!permissions.includes('notifications')) return;
  for (const name of noticeSettings) await changeSetting(db, name, false, now);
}

/** Opens the page a notification speaks of when it is chosen. Where none are allowed there is none. */
export function followNotices(): void {
  browser.notifications?.onClicked.addListener((id) => {
    const page = pages[id as Subject];
    if (page) void browser.tabs.create({ url: browser.runtime.getURL(page) });
  });
}
