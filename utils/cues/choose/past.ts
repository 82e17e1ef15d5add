import { type Day, utcOf } from '../../history/week';
import type { Technique } from '../cue';
import type { Choosable, PastShowing, Situation } from './situation';

/** Answers on one cue, or on all cues of a technique. "No moment" is not among them. */
export interface Answers {
  readonly answered: number;
  /** Yes is one, partly a half. */
  readonly credit: number;
  /** Yes and partly, each once. */
  readonly happened: number;
}
export const noAnswers: Answers = { answered: 0, credit: 0, happened: 0 };

/** What is known of one cue from before. */
interface Known extends Answers {
  /** Whole days since each time it was shown, in no order. */
  readonly days: readonly number[];
}

/** The history as the rules ask for it. This meeting's own showings are left out. */
export interface Past {
  readonly cues: ReadonlyMap<string, Known>;
  readonly techniques: ReadonlyMap<Technique, TechniquePast>;
  /** Meetings that had a cue today. */
  readonly meetingsToday: number;
  /** When she last said "not now" (ms). */
  readonly declinedAt: number;
  /** True when the first cue was shown less than a week ago, or never. */
  readonly firstWeek: boolean;
}

/** What is known of one technique from before. */
interface TechniquePast extends Answers {
  readonly thisWeek: number;
  readonly today: number;
  /** Whole days since it was last carried into a meeting. */
  readonly daysAgo: number;
}

const dayLength = 24 * 60 * 60_000;
export const noTechnique: TechniquePast = {
  ...noAnswers,
  thisWeek: 0,
  today: 0,
  daysAgo: Number.POSITIVE_INFINITY,
};

/** Reads the history of a situation once, for all candidates. */
export function readPast(library: readonly Choosable[], situation: Situation): Past {
  const { history, meetingId, today } = situation;
  const techniqueOf = new Map(library.map(({ id, technique }) => [id, technique]));
  const todayNumber = dayNumber(today);
  const monday = todayNumber - weekday(todayNumber);
  const cues = new Map<string, Known & { days: number[] }>();
  const techniques = new Map<Technique, TechniquePast>();
  const meetingsToday = new Set<string>();
  let declinedAt = Number.NEGATIVE_INFINITY;
  let oldest = 0;
  for (const showing of history) {
    if (showing.meetingId === meetingId) continue;
    if (showing.state === 'notNow') declinedAt = Math.max(declinedAt, showing.at);
    const daysAgo = Math.max(0, todayNumber - dayNumber(showing.day));
    oldest = Math.max(oldest, daysAgo);
    if (daysAgo === 0) meetingsToday.add(showing.meetingId);
    const carried = showing.state === 'shown' || showing.state === 'dismissed';
    const known = cues.get(showing.cueId) ?? { ...noAnswers, days: [] };
    known.days.push(daysAgo);
    const answered = carried ? withAnswer(known, showing) : known;
    cues.set(showing.cueId, { ...answered, days: known.days });
    const technique = techniqueOf.get(showing.cueId);
    if (!technique || !carried) continue;
    const before = techniques.get(technique) ?? noTechnique;
    techniques.set(technique, {
      ...withAnswer(before, showing),
      thisWeek: before.thisWeek + (todayNumber - daysAgo >= monday ? 1 : 0),
      today: before.today + (daysAgo === 0 ? 1 : 0),
      daysAgo: Math.min(before.daysAgo, daysAgo),
    });
  }
  const firstWeek = oldest < 7;
  return { cues, techniques, meetingsToday: meetingsToday.size, declinedAt, firstWeek };
}

function withAnswer(answers: Answers, { outcome }: PastShowing): Answers {
  if (outcome === undefined || outcome === 'noMoment') return answers;
  return {
    answered: answers.answered + 1,
    credit: answers.credit + (outcome === 'yes' ? 1 : outcome === 'partly' ? 0.5 : 0),
    happened: answers.happened + (outcome === 'no' ? 0 : 1),
  };
}

const numbers = new Map<Day, number>();

/** Days since 1970-01-01; remembered, for a history names the same few days again and again. */
function dayNumber(day: Day): number {
  const known = numbers.get(day);
  if (known !== undefined) return known;
  const number = Math.round(utcOf(day) / dayLength);
  if (numbers.size > 5_000) numbers.clear();
  numbers.set(day, number);
  return number;
}

/** 0 for Monday to 6 for Sunday. */
function weekday(number: number): number {
  return (((number + 3) % 7) + 7) % 7;
}
