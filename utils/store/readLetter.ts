import { type Trend, trendOf } from '../history/trend';
import { daysOf, shiftWeek, type Week } from '../history/week';
import type { Presence, Promised } from '../reflections/reflection';
import { database as db } from './database';
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
  /** The plan for this week, and for the next; undefined where none was made. */
  readonly plan: string | undefined;
  readonly nextPlan: string | undefined;
}

export async function readLetter(week: Week): Promise<Letter> {
  const next = shiftWeek(week, 1);
  const [from, to] = [week, next].map((one) => new Date(`${daysOf(one)[0]}T00:00`).getTime());
  const kept = await db.promises.where('keptAt').between(from, to).toArray();
  const plans = await db.intentions.bulkGet([week, next]);
  return {
    kept: kept.filter(({ deletedAt }) => deletedAt === undefined),
    open: await openPromises(db, mostOpen),
    trend: await readTrend(week),
    plan: plans[0]?.text,
    nextPlan: plans[1]?.text,
  };
}

async function readTrend(week: Week): Promise<Trend | undefined> {
  const rows = await db.reflections
    .where('week')
    .between(shiftWeek(week, -weeksBack), week, true, true)
    .toArray();
  const weeks = new Map<Week, Presence[]>();
  for (const row of rows) {
    if (row.deletedAt !== undefined) continue;
    const ratings = weeks.get(row.week) ?? [];
    ratings.push(row.presence);
    weeks.set(row.week, ratings);
  }
  // It speaks of this week or not at all.
  if (!weeks.has(week)) return undefined;
  return trendOf([...weeks].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, ratings]) => ratings));
}

/** The plan for a week, when a meeting is the first one seen in it; undefined otherwise. */
export async function readPlanAtDoor(
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
