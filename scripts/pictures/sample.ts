import type { Technique } from '../../utils/cues/cue.ts';
import { dayOf, daysOf, localZone, shiftWeek, weekOfDay } from '../../utils/history/week.ts';
import type { Moment } from '../../utils/people/moment.ts';
import type { Person } from '../../utils/people/person.ts';
import type {
  Energy,
  Outcome,
  Presence,
  Promised,
  Reflection,
} from '../../utils/reflections/reflection.ts';

/** Weeks ago, day of the week (Monday is 0), hour; then what was answered. */
type Told = readonly [
  ago: number,
  day: number,
  hour: number,
  title: string,
  presence: Presence,
  energy: Energy,
  cueId: string,
  outcome: Outcome,
  practised: readonly Technique[],
  recognised: readonly string[],
  line: string,
];

/** Made up, around the people of the demo's calendar. */
const told: readonly Told[] = [
  [3, 1, 9, 'Stand-up', 3, 'steady', 'P02', 'partly', ['presence'], [], ''],
  [3, 3, 14, 'Design review', 2, 'drained', 'P04', 'no', ['coaching'], [], 'Too many tabs open.'],
  [2, 0, 10, 'Weekly team sync', 3, 'steady', 'P03', 'yes', ['presence'], ['Mei'], ''],
  [2, 2, 11, 'One-to-one with Priya', 4, 'charged', 'K01', 'yes', ['coaching'], ['Priya'], ''],
  [2, 3, 16, 'Interview', 4, 'steady', 'P01', 'yes', ['presence'], [], 'Ask, then wait.'],
  [1, 0, 9, 'Stand-up', 3, 'steady', 'P02', 'yes', ['consistency'], [], ''],
  [1, 0, 10, 'Weekly team sync', 4, 'steady', 'P03', 'yes', ['presence'], ['Jonas'], ''],
  [1, 1, 11, 'One-to-one with Priya', 5, 'charged', 'K01', 'yes', ['coaching'], ['Priya'], ''],
  [1, 2, 9, 'Stand-up', 4, 'steady', 'P02', 'partly', ['consistency'], ['Mei'], ''],
  [1, 2, 15, 'Design review', 2, 'drained', 'P04', 'no', ['presence'], [], 'I answered too soon.'],
  [1, 3, 14, 'Interview', 4, 'steady', 'P01', 'yes', ['presence'], [], ''],
  [1, 4, 10, 'Weekly team sync', 5, 'charged', 'P03', 'yes', ['personal'], ['Amara'], ''],
];

const notes = {
  Priya: ['Design', 'Runs her first marathon in spring.'],
  Jonas: ['Platform', 'Back from parental leave; mornings suit him.'],
  Mei: ['Support', 'Would like to lead a retro.'],
  Amara: ['Research', ''],
} as const;

const hourLength = 60 * 60_000;

/**
 * A copy of somebody's data, in the form of docs/data.md: four weeks that never were, the last of
 * them the week before `now` (ms). `week` is that one.
 */
export function sampleData(now: number): { readonly file: string; readonly week: string } {
  const zone = localZone();
  const week = shiftWeek(weekOfDay(dayOf(now, zone)), -1);
  const at = (ago: number, day: number, hour: number) =>
    Date.parse(`${daysOf(shiftWeek(week, 1 - ago))[day]}T00:00:00Z`) + hour * hourLength;
  const reflections = told.map(
    ([ago, day, hour, title, presence, energy, cueId, outcome, practised, names, line], index) => {
      const ended = at(ago, day, hour);
      const on = dayOf(ended, zone);
      return {
        id: `sample-reflection-${index}`,
        ...{ at: ended, zone, day: on, week: weekOfDay(on), createdAt: ended, updatedAt: ended },
        ...{ title, presence, energy, cueId, outcome, practised, recognised: names, line },
      } satisfies Reflection;
    },
  );
  const people = Object.entries(notes).map(([name, [line, text]]) => ({
    id: personId(name),
    ...{ name, line, aliases: [], emails: [], dates: [], notes: text, cadence: 14 as const },
    ...{ createdAt: at(3, 0, 8), updatedAt: at(3, 0, 8) },
  })) satisfies Person[];
  const moments = [
    win('Priya', 'Showed the draft before it was ready', at(1, 1, 12)),
    win('Mei', 'Wrote the calm answer everybody quotes', at(1, 2, 17)),
    { id: 'sample-check-in', kind: 'checkIn', personIds: [personId('Jonas')], at: at(2, 1, 9) },
  ].map((moment) => ({ ...moment, updatedAt: moment.at })) as Moment[];
  const today = dayOf(now, zone);
  const promises = [
    promise(0, 'Send Jonas the notes on hiring', ['Jonas'], today, at(1, 0, 11)),
    promise(1, 'Ask Mei which retro she would like', ['Mei'], daysOf(shiftWeek(week, 2))[0], now),
    {
      ...promise(2, 'Thank Amara in front of the team', ['Amara'], today, at(1, 3, 9)),
      keptAt: now,
    },
  ] satisfies Promised[];
  // What she practises is chosen: she is not asked for it in the middle of a picture.
  const settings = [{ id: 'focus', value: 'presence' satisfies Technique, updatedAt: now }];
  const tables = { reflections, people, moments, promises, settings };
  return {
    week,
    file: JSON.stringify({ format: 'threshold-export', version: 1, madeAt: now, tables }),
  };
}

const personId = (name: string) => `sample-${name}`;

function win(name: string, what: string, at: number) {
  return { id: `sample-win-${name}`, kind: 'win', personIds: [personId(name)], what, why: '', at };
}

function promise(
  number: number,
  text: string,
  names: readonly string[],
  due: string | undefined,
  createdAt: number,
) {
  const personIds = names.map(personId);
  const id = `sample-promise-${number}`;
  return { id, text, personIds, ...(due ? { due } : {}), createdAt, updatedAt: createdAt };
}
