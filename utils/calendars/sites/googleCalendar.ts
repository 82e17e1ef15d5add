import type { Day } from '../../history/week.ts';
import { type Calendar, type CalendarEvent, type Reading, titleOf } from '../calendar.ts';
import { drawnSpan, joinParts, refine, timesOf } from '../clock.ts';
import { leafTexts, pixels } from '../dom.ts';
import { addBubble } from '../googleBubble.ts';
import { googleDay, googleId } from '../googleIds.ts';
import { daysUnder } from '../googleRows.ts';
import { spokenLanguage, spokenRange, spokenTime } from '../spokenTimes.ts';

// Attributes: live pages 2019 to 2026-09. Classes of titles: 2026-09, then older; they rotate.
const chips = '[data-eventchip][data-eventid]';
const stacked = '[data-stacked-layout-chip-container], [data-stacked-layout-chip]';
const column = '[role="gridcell"][data-datekey]';
const titles = '.I0UMhf, .WBi6vc, .FAxxKc';
/** The text for screen readers: "3pm to 4pm, Test, Me, …"; order and marks follow the language. */
const spoken = '.XuJrye, .ynRLnc';
/** Pixels an hour has in every page seen, and what a chip is drawn smaller than its time. */
const hourHeight = 40;
const inset = { top: 1, height: 2 };

const googleCalendar: Calendar = {
  id: 'google-calendar',
  name: 'Google Calendar',
  hosts: ['calendar.google.com'],
  read(page, { pathname }, { zone }) {
    const covers = daysCovered(page, pathname);
    const seen = { language: spokenLanguage(page), zone, byTheHour: covers.length > 0 };
    const found = [...page.querySelectorAll(chips)].map((chip) => readChip(chip, seen));
    const known = found.filter((event) => event !== undefined && event !== 'noDay');
    if (found.length === 0 && covers.length === 0) return unrecognised;
    return {
      events: addBubble(page, joinParts(known)),
      ...(covers.length > 0 ? { covers } : {}),
      unread: found.filter((event) => event === 'noDay').length,
    };
  },
};

const unrecognised: Reading = { events: [], unread: 0, failed: 'unrecognised' };

/** What holds for the whole page. */
interface Seen {
  readonly language: string | undefined;
  readonly zone: string;
  /** The view draws hours: what is stacked above them lasts whole days. */
  readonly byTheHour: boolean;
}

/** Days of the day and week view: only there no meeting hides behind "3 more". */
function daysCovered(page: Document, pathname: string): Day[] {
  if (/\/r\/(?:month|agenda|year|search|custom\/\d+\/w)/.test(pathname)) return [];
  const columns = [...page.querySelectorAll(`${column}[data-column-index]`)];
  const days = columns.map((one) => googleDay(one.getAttribute('data-datekey')));
  const covered = [...new Set(days)].filter((day) => day !== undefined).sort();
  return covered.length > 7 ? [] : covered;
}

function readChip(chip: Element, seen: Seen): CalendarEvent | 'noDay' | undefined {
  const id = googleId(chip.getAttribute('data-eventid') ?? '');
  if (!id) return undefined;
  const when = whenOf(chip, seen);
  if (!when) return 'noDay';
  const said = chip.querySelector(spoken)?.textContent ?? '';
  const title = titleFrom(chip, said);
  return {
    key: `${id.event} ${id.calendar}`,
    seriesId: id.series,
    ...(title ? { title } : {}),
    ...when,
    recurring: id.planned !== undefined,
    ...attendance(said, seen.language),
    ...(typeof id.planned === 'string' ? { allDay: true } : {}),
  };
}

type When = Pick<CalendarEvent, 'day' | 'lastDay' | 'start' | 'end' | 'zone' | 'allDay'>;

function whenOf(chip: Element, { language, zone, byTheHour }: Seen): When | undefined {
  const said = chip.querySelector(spoken)?.textContent ?? '';
  const range = language ? spokenRange(saidTimes(said, language), language) : undefined;
  const inColumn = chip.closest(column);
  const isStacked = chip.matches(stacked) || chip.querySelector(stacked) !== null;
  const day = googleDay(inColumn?.getAttribute('data-datekey') ?? null);
  if (inColumn && day && !isStacked) {
    const span = refine(spanOf(chip, inColumn), range);
    return span ? timesOf(day, span, zone) : { day, zone };
  }
  const days = dayAround(chip) ?? daysUnder(chip);
  const [first] = days;
  const last = days.at(-1);
  if (!first || !last) return undefined;
  if (first === last && range) return timesOf(first, range, zone);
  const start = first === last && language ? shownTime(chip, language) : undefined;
  if (start !== undefined) return startOnly(first, start, zone);
  return {
    day: first,
    ...(last === first ? {} : { lastDay: last }),
    zone,
    ...(byTheHour && isStacked && !leafTexts(chip).some(looksLikeTime) ? { allDay: true } : {}),
  };
}

function startOnly(day: Day, start: number, zone: string): When {
  const { end: _, ...when } = timesOf(day, { start, end: start + 1 }, zone);
  return when;
}

/** The day of the row or cell of the page that a chip stands in. */
function dayAround(chip: Element): Day[] | undefined {
  const day = googleDay(chip.closest('[data-datekey]')?.getAttribute('data-datekey') ?? null);
  return day ? [day] : undefined;
}

function spanOf(chip: Element, inColumn: Element) {
  const top = pixels(chip, 'top');
  const height = pixels(chip, 'height');
  if (top === undefined || height === undefined) return undefined;
  const drawn = (inColumn as HTMLElement).offsetHeight || pixels(inColumn, 'height');
  const start = top + inset.top;
  return drawnSpan(start, start + height + inset.height, 1_440 / (drawn || 24 * hourHeight));
}

/** What stands before the title: "3pm to 4pm" of "3pm to 4pm, Test, …", in Japanese up to "、". */
function saidTimes(said: string, language: string): string {
  return said.slice(0, 100).split(language === 'ja' ? '、' : /[,،]/)[0] ?? '';
}

/** The start that a chip of the month shows in a text of its own: "3pm", "15:00". */
function shownTime(chip: Element, language: string): number | undefined {
  return leafTexts(chip)
    .slice(0, 6)
    .map((text) => (looksLikeTime(text) ? spokenTime(text, language) : undefined))
    .find((minutes) => minutes !== undefined);
}

function looksLikeTime(text: string): boolean {
  return /^\D{0,3}\p{Nd}{1,2}(?:[:.]\p{Nd}{2})?\D{0,5}$/u.test(text);
}

/** The title by its class, else the one visible text of a chip that its spoken text repeats. */
function titleFrom(chip: Element, said: string): string | undefined {
  const named = titleOf(chip.querySelector(titles)?.textContent);
  if (named) return named;
  const visible = leafTexts(chip).filter((text) => text !== said.trim());
  return titleOf(visible.find((text) => said.includes(text) && /\p{L}/u.test(text)));
}

/** Whether it was declined, where the text is English and says something of it. */
function attendance(said: string, language: string | undefined): { declined?: boolean } {
  if (language !== 'en') return {};
  if (/, Declined(?:,|$)/.test(said)) return { declined: true };
  return /, (?:Accepted|Needs RSVP)(?:,|$)/.test(said) ? { declined: false } : {};
}

export default googleCalendar;
