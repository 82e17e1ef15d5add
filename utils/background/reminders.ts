import { browser } from 'wxt/browser';
import { dayOf, localZone } from '../history/week';
import { translator } from '../i18n/i18n';
import { noticeAt, reminderDue } from '../promises/remind';
import type { Database } from '../store/database';
import { countDue, hasDated } from '../store/readPromises';
import { readSettings } from '../store/settings';
import { recordNotice } from '../store/write/notices';
import { changeSetting } from '../store/write/settings';

const alarm = 'promises';
const notice = 'promises-due';

/**
 * Keeps promises in mind: plans the next look (the start of the next day, or the hour of the
 * notification), and shows one notification a day where she allowed it. The alarm is re-made
 * whenever the background starts or a promise changes; an alarm slept through fires on waking,
 * and what was shown stands in the database. Safe to run at any time, twice.
 */
export async function remindOfPromises(db: Database, now: number): Promise<void> {
  if (!(await hasDated(db))) {
    await browser.alarms.clear(alarm);
    return;
  }
  const { promiseNotices } = await readSettings(db);
  const today = dayOf(now, localZone());
  const due = promiseNotices ? await countDue(db, today) : 0;
  const shown = (await db.notices.get(today)) !== undefined;
  if (reminderDue({ now: new Date(now), due, shown })) {
    // Written first: a worker that dies in between reminds once too little, never twice.
    await recordNotice(db, today);
    await notify(due);
  }
  await browser.alarms.create(alarm, { when: noticeAt(new Date(now)) });
}

/** Says how many are due, without a name or a word of theirs: others may see the screen. */
async function notify(count: number): Promise<void> {
  if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
  const icon = browser.runtime.getManifest().icons?.['128'];
  if (!icon) return;
  const { t } = await translator();
  await browser.notifications?.create(notice, {
    type: 'basic',
    iconUrl: browser.runtime.getURL(`/${icon.replace(/^\//, '')}` as '/'),
    title: t('app.name'),
    message: t('promises.due', { count }),
  });
}

/** Where the browser takes the permission back, the setting goes with it. */
export async function noticesTakenBack(
  db: Database,
  permissions: readonly string[],
  now: number,
): Promise<void> {
  if (permissions.includes('notifications')) await changeSetting(db, 'promiseNotices', false, now);
}

/** Opens the promises when the notification is chosen. Where it is not allowed there is none. */
export function followNotices(): void {
  browser.notifications?.onClicked.addListener((id) => {
    if (id === notice)
      void browser.tabs.create({ url: browser.runtime.getURL('/options.html#promises') });
  });
}
