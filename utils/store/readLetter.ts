import { type KindsApart, kindsApart, weeksCompared } from '../history/kinds';
import { type Trend, trendOf } from '../history/trend';
import { daysOf, shiftWeek, type Week } from '../history/week';
import type { Presence, Promised, Reflection } from '../reflections/reflection';
import type { Database } from './database';
import { type OpenPromises, openPromises } from './readPromises';

/** How many weeks back the usual is looked for: enough for twelve and eight, with holidays. */
const weeksBack = 40;
/** Open promises named in the letter; the others are under Promises. */
const mostOpen = 3;

/** What a week's letter holds beside its reflections. */
export interface Letter {
  /** Promises kept in the week, in the order they were kept. */
  readonly kept: readonly Promised[];
  readonly open: OpenPromises;
  readonly trend: Trend | undefined;
  /** Two kinds of meeting that may be worth noticing. */
  readonly apart: KindsApart | undefined;
  /** The reflections of the week before, in the order they were lived. */
  readonly before: readonly Reflection[];
  /** By a reflection's id, the names of the people she knows who were in its meeting. */
  readonly met: ReadonlyMap<string, readonly string[]>;
  /** The plan for this week, and for the next; undefined where none was made. */
  readonly plan: string | undefined;
  readonly nextPlan: string | undefined;
}

export async function readLetter(db: Database, week: Week): Promise<Letter> {
  const next = shiftWeek(week, 1);
  const [from, to] = [week, next].map((one) => new Date(`${daysOf(one)[0]}T00:00`).getTime());
  const kept = await db.promises.where('keptAt').between(from, to).toArray();
  const plans = await db.intentions.bulkGet([week, next]);
  const past = await readPast(db, week);
  const here = past.filter((row) => row.week === week);
  const [last, since] = [shiftWeek(week, -1), shiftWeek(week, 1 - weeksCompared)];
  return {
    kept: kept.filter(({ deletedAt }) => deletedAt === undefined),
    open: await openPromises(db, mostOpen),
    // Both speak of this week or not at all.
    trend: here.length > 0 ? trendOf(ratingsByWeek(past)) : undefined,
    apart: here.length > 0 ? kindsApart(past.filter((row) => row.week >= since)) : undefined,
    before: past.filter((row) => row.week === last),
    met: await readMet(db, here),
    plan: plans[0]?.text,
    nextPlan: plans[1]?.text,
  };
}

/** The reflections up to a week, as far back as anything looks, in the order they were lived. */
async function readPast(db: Database, week: Week): Promise<Reflection[]> {
  const rows = await db.reflections
    .where('week')
    .between(shiftWeek(week, -weeksBack), week, true, true)
    .toArray();
  return rows.filter(({ deletedAt }) => deletedAt === undefined).sort((a, b) => a.at - b.at);
}

/** The ratings of each week, the oldest week first. */
function ratingsByWeek(rows: readonly Reflection[]): Presence[][] {
  const weeks = new Map<Week, Presence[]>();
  for (const { week, presence } of rows) {
    const ratings = weeks.get(week) ?? [];
    ratings.push(presence);
    weeks.set(week, ratings);
  }
  return [...weeks].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, ratings]) => ratings);
}

async function readMet(
  db: Database,
  rows: readonly Reflection[],
): Promise<Map<string, readonly string[]>> {
  const meetings = await db.meetings.bulkGet(rows.map(({ meetingId = '' }) => meetingId));
  const ids = [...new Set(meetings.flatMap((meeting) => meeting?.people ?? []))];
  const people = await db.people.bulkGet(ids);
  const names = new Map(people.flatMap((one) => (one ? [[one.id, one.name] as const] : [])));
  return new Map(
    rows.map(({ id }, at) => [
      id,
      (meetings[at]?.people ?? []).flatMap((one) => names.get(one) ?? []),
    ]),
  );
}

/** The plan for a week, when a meeting is the first one seen in it; undefined otherwise. */
export async function readPlanAtDoor(
  db: Database,
  week: Week,
  meeting: { readonly id: string; readonly createdAt: number },
): Promise<string | undefined> {
  const plan = await db.intentions.get(week);
  if (!plan) return undefined;
  const from = new Date(`${daysOf(week)[0]}T00:00`).getTime();
  const seen = await db.meetings.where('lastSeenAt').aboveOrEqual(from).toArray();
  const earlier = seen.some(({ id, createdAt, joinedAt }) => {
    return id !== meeting.id && createdAt < meeting.createdAt && joinedAt !== undefined;
  });
  return earlier ? undefined : plan.text;
}
