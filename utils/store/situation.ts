import type { PastShowing, Situation } from '../cues/choose/situation';
import { type Cue, techniques } from '../cues/cue';
import { library } from '../cues/library/all';
import { withOutcomes } from '../cues/outcomes';
import { cuesOf, type OwnCue } from '../cues/packs';
import { standing } from '../cues/programmes';
import { dayOf, shiftWeek, weekOfDay } from '../history/week';
import { planned } from '../meetings/agenda';
import type { Meeting } from '../meetings/meeting';
import type { Reflection } from '../reflections/reflection';
import type { Database } from './database';
import { openPromise } from './openPromise';
import { readSchedule } from './readSchedule';
import { type Control, techniqueControl } from './rows';
import { readSettings } from './settings';

/** The choice looks back this many weeks, however long the history is. */
const weeksBack = 9;
/** A meeting that follows another within this time (ms) is back-to-back. */
const backToBackWithin = 10 * 60_000;
const dayLength = 24 * 60 * 60_000;

/** The tables a situation is read from. */
export const situationTables = [
  'meetings',
  'showings',
  'reflections',
  'promises',
  'settings',
  'controls',
  'packs',
  'schedule',
] as const;

/** The cues there are to choose from, and the situation of a meeting at `now` (ms). */
export async function readSituation(
  db: Database,
  meeting: Meeting,
  now: number,
): Promise<{ readonly cues: readonly (Cue | OwnCue)[]; readonly situation: Situation }> {
  const settings = await readSettings(db);
  const { zone } = meeting;
  const today = dayOf(now, zone);
  const reflections = await recentReflections(db, today);
  const history = await readHistory(db, reflections, now, zone);
  const cues = [...library, ...(await packCues(db))];
  const controls = (await db.controls.toArray()).filter(({ until = now + 1 }) => until > now);
  const promise = await openPromise(db, meeting, reflections, history);
  const situation: Situation = {
    ...settings,
    focus: standing(settings.programme, today)?.focus ?? settings.focus,
    ...controlled(cues, controls),
    ...(await surroundings(db, meeting, now)),
    meetingId: meeting.id,
    now,
    today,
    time: timeOfDay(now, zone),
    inCall: meeting.phase === 'inCall',
    energies: reflections.flatMap(({ day, energy }) => (day === today && energy ? [energy] : [])),
    history,
    ...(meeting.kind ? { kind: meeting.kind } : {}),
    ...(meeting.size ? { people: meeting.size } : {}),
    ...(promise ? { promise } : {}),
  };
  return { cues, situation };
}

/** The reflections of the last weeks, in the order they were lived. */
async function recentReflections(db: Database, today: string): Promise<Reflection[]> {
  const week = weekOfDay(today);
  const weeks = Array.from({ length: weeksBack }, (_, back) => shiftWeek(week, -back));
  const rows = await db.reflections.where('week').anyOf(weeks).toArray();
  return rows.filter(({ deletedAt }) => deletedAt === undefined).sort((a, b) => a.at - b.at);
}

async function readHistory(
  db: Database,
  reflections: readonly Reflection[],
  now: number,
  zone: string,
): Promise<PastShowing[]> {
  const rows = await db.showings
    .where('at')
    .above(now - weeksBack * 7 * dayLength)
    .toArray();
  return withOutcomes(rows, reflections).map((row) => ({
    cueId: row.cueId,
    meetingId: row.meetingId,
    at: row.at,
    day: row.day ?? dayOf(row.at, zone),
    state: row.state,
    ...(row.outcome ? { outcome: row.outcome } : {}),
  }));
}

async function packCues(db: Database): Promise<OwnCue[]> {
  const packs = await db.packs.toArray();
  return packs.filter(({ on }) => on).flatMap(cuesOf);
}

/** What she said of cues and techniques, as the choice takes it. */
function controlled(cues: readonly (Cue | OwnCue)[], controls: readonly Control[]) {
  const ids = (of: (state: Control['state']) => boolean) =>
    new Set(controls.filter(({ state }) => of(state)).map(({ id }) => id));
  const out = ids((state) => state !== 'less');
  const less = ids((state) => state === 'less');
  const off = cues.filter(
    ({ id, technique }) => out.has(id) || out.has(techniqueControl(technique)),
  );
  return {
    off: new Set(off.map(({ id }) => id)),
    less: new Set(techniques.filter((technique) => less.has(techniqueControl(technique)))),
  };
}

/** What the meetings around this one say: load, lateness, its place in the day. */
async function surroundings(db: Database, meeting: Meeting, now: number) {
  const { id, zone, scheduledStart } = meeting;
  const at = meeting.joinedAt ?? now;
  const today = dayOf(at, zone);
  const around = (
    await db.meetings
      .where('lastSeenAt')
      .above(at - dayLength)
      .toArray()
  ).filter((other) => other.id !== id && other.joinedAt !== undefined);
  const ends = around.flatMap(({ endedAt }) => (endedAt !== undefined ? [endedAt] : []));
  const events = planned(await readSchedule(db, today));
  return {
    backToBack: ends.some((end) => end <= at && at - end < backToBackWithin),
    firstOfDay: !around.some(({ joinedAt = 0 }) => dayOf(joinedAt, zone) === today),
    // Only a calendar can tell that nothing follows.
    ...(scheduledStart === undefined
      ? {}
      : { lateBy: at - scheduledStart, lastOfDay: !events.some(({ start }) => start > at) }),
  };
}

function timeOfDay(at: number, zone: string): string {
  const shape = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  try {
    return new Intl.DateTimeFormat('en-GB-u-nu-latn', { ...shape, timeZone: zone }).format(at);
  } catch {
    return new Intl.DateTimeFormat('en-GB-u-nu-latn', { ...shape, timeZone: 'UTC' }).format(at);
  }
}
