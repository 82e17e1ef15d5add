import type { Day } from '../history/week';
import type { Promised } from '../reflections/reflection';
import type { Person } from './person';
import { type Coming, comingOn, daysBetween } from './yearDay';

/** What is known of one person at the door. */
export interface Known {
  readonly person: Person;
  /** Open promises to them. */
  readonly promises: readonly Pick<Promised, 'text' | 'due'>[];
  /** What their last win was. */
  readonly lastWin?: { readonly what: string; readonly day: Day };
  /** The day they last spoke before this meeting. */
  readonly lastSpoken?: Day;
}

/** One thing worth knowing before she goes in. */
export type Fact =
  | { readonly kind: 'promise'; readonly name: string; readonly text: string; readonly due?: Day }
  | {
      readonly kind: 'date';
      readonly name: string;
      readonly label?: string;
      readonly coming: Coming;
    }
  | { readonly kind: 'win'; readonly name: string; readonly what: string }
  | { readonly kind: 'notSince'; readonly name: string; readonly day: Day };

/** The most facts at a door: more would be read instead of the person. */
const mostFacts = 2;
/** A date is told this many days before. */
const dateWithin = 7;
/** A win older than this many days is no news at the door. */
const winWithin = 60;
/** "Not spoken since" is told from this many days, or from the cadence where one is set. */
const silentFrom = 28;

/**
 * At most two facts for a meeting with these people: an open promise first (the earliest due),
 * then a date within seven days (the nearest), their last win (the newest), and how long they
 * have not spoken (the longest). The second fact is of another kind where there is one. Pure.
 */
export function doorFacts(known: readonly Known[], today: Day): Fact[] {
  const kinds = [promises(known), dates(known, today), wins(known, today), silences(known, today)];
  const firsts = kinds.flatMap((facts) => facts.slice(0, 1));
  const others = kinds.flatMap((facts) => facts.slice(1));
  return [...firsts, ...others].slice(0, mostFacts);
}

function promises(known: readonly Known[]): Fact[] {
  const last = '9999-12-31';
  return known
    .flatMap(({ person, promises: open }) =>
      open.map(({ text, due }) => ({ name: person.name, text, ...(due ? { due } : {}) })),
    )
    .sort((a, b) => ((a.due ?? last) < (b.due ?? last) ? -1 : 1))
    .map((fact) => ({ kind: 'promise', ...fact }));
}

function dates(known: readonly Known[], today: Day): Fact[] {
  return known
    .flatMap(({ person: { name, birthday, dates: others } }) => [
      ...(birthday ? [{ name, coming: comingOn(birthday, today) }] : []),
      ...others.map(({ label, on }) => ({ name, label, coming: comingOn(on, today) })),
    ])
    .filter(({ coming }) => coming.inDays <= dateWithin)
    .sort((a, b) => a.coming.inDays - b.coming.inDays)
    .map((fact) => ({ kind: 'date', ...fact }));
}

function wins(known: readonly Known[], today: Day): Fact[] {
  return known
    .flatMap(({ person: { name }, lastWin }) => (lastWin ? [{ name, ...lastWin }] : []))
    .filter(({ day }) => daysBetween(day, today) <= winWithin)
    .sort((a, b) => (a.day > b.day ? -1 : 1))
    .map(({ name, what }) => ({ kind: 'win', name, what }));
}

function silences(known: readonly Known[], today: Day): Fact[] {
  return known
    .flatMap(({ person: { name, cadence }, lastSpoken: day }) =>
      day && daysBetween(day, today) >= (cadence ?? silentFrom) ? [{ name, day }] : [],
    )
    .sort((a, b) => (a.day < b.day ? -1 : 1))
    .map((fact) => ({ kind: 'notSince', ...fact }));
}
