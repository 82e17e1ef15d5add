import { browser } from 'wxt/browser';
import { shiftDay } from '../calendars/wallTime';
import { dayOf, localZone } from '../history/week';
import { timeOf } from '../i18n/timeOf';
import { announced, nextTurn, type Planned } from '../meetings/agenda';
import type { Database } from '../store/database';
import { readSchedule } from '../store/readSchedule';
import type { ScheduleRow } from '../store/rows';
import { readSettings } from '../store/settings';
import { recordNotice } from '../store/write/notices';
import { notify } from './notify';

const alarm = 'agenda';

/**
 * Keeps the next meeting in mind: plans the moment at which it is announced on the icon, and shows
 * one notification for it where she allowed that. Re-made whenever the background starts or the
 * schedule changes. Safe to run at any time, twice.
 */
export async function planAgenda(db: Database, now: number): Promise<void> {
  const ahead = await readAhead(db, now);
  const { lead, events, meetingNotices } = ahead;
  const when = lead === undefined ? undefined : nextTurn(events, now, lead);
  if (when === undefined) await browser.alarms.clear(alarm);
  else await browser.alarms.create(alarm, { when });
  const next = meetingNotices ? await soonOf(db, ahead, now) : undefined;
  if (!next || next.start <= now) return;
  // Written first: a worker that dies in between tells once too little, never twice.
  if (await recordNotice(db, dayOf(now, localZone()), next.id)) {
    await notify(db, 'meeting', (t, language) =>
      t('agenda.soon', { time: timeOf(next.start, language) }),
    );
  }
}

/** The meeting to announce at `now` (ms): it begins soon, and she is not in it yet. */
export async function meetingSoon(
  db: Database,
  now: number,
): Promise<Planned<ScheduleRow> | undefined> {
  return soonOf(db, await readAhead(db, now), now);
}

async function soonOf(
  db: Database,
  { lead, events }: Awaited<ReturnType<typeof readAhead>>,
  now: number,
): Promise<Planned<ScheduleRow> | undefined> {
  const next = lead === undefined ? undefined : announced(events, now, lead);
  if (!next) return undefined;
  const there = await db.meetings
    .where('lastSeenAt')
    .above(next.start - 60 * 60_000)
    .filter(
      ({ scheduledStart, joinedAt }) => scheduledStart === next.start && joinedAt !== undefined,
    )
    .count();
  return there > 0 ? undefined : next;
}

/** Today's meetings and tomorrow's: the first of them may be announced before midnight. */
async function readAhead(db: Database, now: number) {
  const { leadMinutes, meetingNotices } = await readSettings(db);
  const today = dayOf(now, localZone());
  const days = [today, shiftDay(today, 1)];
  const read = await Promise.all(days.map((day) => readSchedule(db, day)));
  const lead = leadMinutes === 0 ? undefined : leadMinutes * 60_000;
  return { lead, events: read.flat(), meetingNotices };
}
