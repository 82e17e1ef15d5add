import { browser } from 'wxt/browser';
import { dayOf, localZone } from '../history/week';
import { noticeAt, reminderDue } from '../promises/remind';
import type { Database } from '../store/database';
import { countDue, hasDated } from '../store/readPromises';
import { readSettings } from '../store/settings';
import { recordNotice } from '../store/write/notices';
import { notify } from './notify';

const alarm = 'promises';

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
    await notify(db, 'promises', (t) => t('promises.due', { count: due }));
  }
  await browser.alarms.create(alarm, { when: noticeAt(new Date(now)) });
}
