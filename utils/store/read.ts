import { type Tally, tallies, withOutcomes } from '../cues/outcomes';
import { daysOf } from '../history/week';
import { askFor, type Meeting, waitingMeetings } from '../meetings/meeting';
import { healthSpan } from '../platforms/health';
import type { Draft } from '../reflections/reflection';
import { corridor } from '../reflections/reflection';
import { database as db } from './database';
import { type Entry, entriesOf } from './entries';
import type { Control, PackRow, Showing } from './rows';
import { readSettings } from './settings';
import { liveMeetings } from './write/sightings';

/** What the popup opens on. */
export interface Now {
  /** Meetings that go on, the latest begun first. */
  readonly live: readonly Meeting[];
  /** Meetings that wait for a reflection, the oldest first. */
  readonly waiting: readonly Meeting[];
  /** Words about a talk without a call; empty ones say from when on words are new. */
  readonly corridorDraft: Draft | undefined;
}

/** Reads what is going on at `now` (ms). */
export async function readNow(now: number): Promise<Now> {
  const [live, recent, corridorDraft] = await Promise.all([
    liveMeetings(db),
    db.meetings
      .where('lastSeenAt')
      .above(now - askFor)
      .toArray(),
    db.drafts.get(corridor),
  ]);
  return {
    live: live.sort((a, b) => b.createdAt - a.createdAt),
    waiting: waitingMeetings(recent, now),
    corridorDraft,
  };
}

/** The showings of one meeting, the latest first. */
export async function readShowings(meetingId: string): Promise<Showing[]> {
  const showings = await db.showings.where({ meetingId }).toArray();
  return showings.sort((a, b) => b.at - a.at);
}

/** The draft kept in the database; undefined when there is none. */
export function readDraft(id: string): Promise<Draft | undefined> {
  return db.drafts.get(id);
}

/** A focus is asked for again after so many reflections. */
const focusAfter = 3;

/** True when it is time to ask for a focus again: none was chosen, and it was not asked since. */
export async function readFocusDue(): Promise<boolean> {
  const { focus, focusAsked, programme } = await readSettings(db);
  if (focus !== null || focusAsked || programme !== null) return false;
  return (await db.reflections.count()) >= focusAfter;
}

/** The reflections of an ISO week, in the order they were lived. */
export async function readWeek(week: string): Promise<Entry[]> {
  const days = new Set(daysOf(week));
  const rows = await db.reflections.where({ week }).toArray();
  const reflections = rows
    .filter((row) => row.deletedAt === undefined && days.has(row.day))
    .sort((a, b) => a.at - b.at);
  return entriesOf(db, reflections);
}

/** Names to be offered: those recognised before, the latest first, then of people she knows. */
export async function readNames(): Promise<string[]> {
  const recent = await db.reflections.orderBy('week').reverse().limit(300).toArray();
  const people = await db.people
    .filter(({ archivedAt }) => archivedAt === undefined)
    .limit(100)
    .toArray();
  const names = [
    ...recent.flatMap(({ recognised }) => recognised),
    ...people.map(({ name }) => name),
  ];
  return [...new Set(names)].slice(0, 100);
}

/** What the page of cues shows. */
export interface CuePage {
  /** By cue id. */
  readonly tallies: ReadonlyMap<string, Tally>;
  /** By cue id, or `technique:` and its name. */
  readonly controls: ReadonlyMap<string, Control>;
  readonly packs: readonly PackRow[];
}

/** Reads all that was ever said of cues. */
export async function readCuePage(): Promise<CuePage> {
  const reflections = await db.reflections.filter(({ deletedAt }) => !deletedAt).toArray();
  const showings = withOutcomes(await db.showings.toArray(), reflections);
  const controls = await db.controls.toArray();
  return {
    tallies: tallies(showings),
    controls: new Map(controls.map((control) => [control.id, control])),
    packs: await db.packs.toArray(),
  };
}

/** The meetings of the last weeks, for how their calls were known. `now` in ms. */
export function readSeenCalls(now: number): Promise<Meeting[]> {
  return db.meetings
    .where('lastSeenAt')
    .above(now - healthSpan)
    .toArray();
}
