import type { Page } from 'puppeteer-core';
import { dayOf, localZone, weekOfDay } from '../../utils/history/week.ts';
import { bringIn } from '../bringIn.ts';
import { type Random, randomOf } from '../cueSimulation/random.ts';
import { until } from '../page.ts';

/**
 * Sixteen meetings each working day, so that a week holds as many however many years there are:
 * 1 000 reflections are three months, 10 000 two and a half years, 100 000 twenty-four.
 */
const perDay = 16;
const day = 24 * 60 * 60_000;
/** Reflections made at once. */
const batch = 2_000;

/** A word that stands in twenty reflections, however many there are. */
export const rareWord = 'kestrel';
/** A word that stands in a twentieth of all titles. */
export const commonWord = 'retrospective';

const techniques = [
  'consistency',
  'presence',
  'proactive',
  'personal',
  'example',
  'coaching',
  'reset',
] as const;
const titles = [commonWord, ...Array.from({ length: 19 }, (_, index) => `Meeting ${index + 1}`)];
const names = Array.from({ length: 60 }, (_, index) => `Person ${index + 1}`);

type Rows = Record<'meetings' | 'showings' | 'reflections' | 'promises', object[]>;

/** What the database is filled with: from one number of reflections to another. */
interface Filling {
  readonly from: number;
  readonly to: number;
  readonly seed: number;
  readonly cueIds: readonly string[];
}

/** Brings the database to so many reflections, with what belongs to them, as an import does. */
export function fill(inside: Page, filling: Filling): Promise<void> {
  return bringIn(inside, batchesOf(filling));
}

function* batchesOf({ from, to, seed, cueIds }: Filling): Generator<Rows> {
  const now = Date.now();
  const zone = localZone();
  const days = workingDays(now, Math.ceil(to / perDay));
  for (let begun = from; begun < to; begun += batch) {
    const rows: Rows = { meetings: [], showings: [], reflections: [], promises: [] };
    for (let no = begun; no < Math.min(begun + batch, to); no += 1) {
      const random = randomOf(seed * 1_000_003 + no);
      // From 8:30 on, a meeting every half hour; the latest day is yesterday.
      const noon = days[Math.floor(no / perDay)] ?? now;
      const at = noon - 3.5 * 60 * 60_000 + (no % perDay) * 30 * 60_000;
      add(rows, { no, at, zone, rare: no < 1_000 && no % 50 === 0, cueIds }, random);
    }
    yield rows;
  }
}

/** Local noons of the working days before today, the latest first. */
function workingDays(now: number, count: number): number[] {
  const days: number[] = [];
  const noon = new Date(now);
  for (noon.setHours(12, 0, 0, 0); days.length < count; ) {
    noon.setDate(noon.getDate() - 1);
    if (noon.getDay() % 6 !== 0) days.push(noon.getTime());
  }
  return days;
}

interface Made {
  readonly no: number;
  readonly at: number;
  readonly zone: string;
  readonly rare: boolean;
  readonly cueIds: readonly string[];
}

function add(rows: Rows, { no, at, zone, rare, cueIds }: Made, random: Random): void {
  const id = `bench-${no}`;
  const title = pick(titles, random);
  const cueId = pick(cueIds, random);
  const recognised = random.next() < 0.3 ? [pick(names, random)] : [];
  const line = [
    ...(random.next() < 0.6 ? [sentence(random)] : []),
    ...(rare ? [rareWord] : []),
  ].join(' ');
  const dayLived = dayOf(at, zone);
  const stamps = { createdAt: at, updatedAt: at };
  rows.meetings.push({
    id,
    platform: 'jitsi',
    code: `room-${no % 200}`,
    page: 'bench:1:0',
    tabId: 1,
    phase: 'ended',
    title,
    joinedAt: at - 30 * 60_000,
    endedAt: at,
    lastSeenAt: at,
    seenBy: 'marks',
    rejoins: 0,
    reflection: 'done',
    zone,
    ...stamps,
    createdAt: at - 31 * 60_000,
  });
  rows.showings.push({
    id,
    meetingId: id,
    cueId,
    at: at - 31 * 60_000,
    day: dayLived,
    state: 'shown',
    updatedAt: at,
  });
  rows.reflections.push({
    id,
    meetingId: id,
    at,
    zone,
    day: dayLived,
    week: weekOfDay(dayLived),
    title,
    presence: 1 + random.below(5),
    energy: pick(['drained', 'steady', 'charged'], random),
    cueId,
    outcome: pick(['yes', 'partly', 'no', 'noMoment'], random),
    practised: techniques.filter(() => random.next() < 0.2),
    recognised,
    line,
    ...stamps,
  });
  if (random.next() < 0.2) addPromise(rows, id, at, random);
}

/** A promise in a fifth of the reflections; of those nine in ten are kept, those of old all. */
function addPromise(rows: Rows, id: string, at: number, random: Random): void {
  const text = sentence(random);
  const old = Date.now() - at > 60 * day;
  rows.promises.push({
    id,
    reflectionId: id,
    text,
    due: dayOf(at + 7 * day, localZone()),
    ...(old || random.next() < 0.9 ? { keptAt: at + 5 * day } : {}),
    createdAt: at,
    updatedAt: at,
  });
}

/** Eight words of 3 000, common and seldom ones as in any language: the n-th as often as 1/n. */
function sentence(random: Random): string {
  return Array.from({ length: 8 }, () => `word${Math.floor(3_000 ** random.next())}`).join(' ');
}

function pick<T>(from: readonly T[], random: Random): T {
  const found = from[random.below(from.length)];
  if (found === undefined) throw new Error('Nothing to pick from');
  return found;
}

/** Puts a meeting into the database as it stands, once Threshold has made it. */
export async function putMeeting(inside: Page, meeting: object): Promise<void> {
  await until(() => inside.evaluate(isThere), { what: 'the database' });
  await inside.evaluate(async (row) => {
    const opening = indexedDB.open('threshold');
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const transaction = db.transaction('meetings', 'readwrite', { durability: 'relaxed' });
    transaction.objectStore('meetings').put(row);
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    db.close();
  }, meeting);
}

/** In the page: opening a database that is not there would make an empty one. */
async function isThere(): Promise<boolean> {
  const all = await indexedDB.databases();
  return all.some(({ name, version }) => name === 'threshold' && version !== undefined);
}
