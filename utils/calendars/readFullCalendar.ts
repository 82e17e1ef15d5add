import type { Day } from '../history/week.ts';
import { type CalendarEvent, type Reading, titleOf } from './calendar.ts';
import { drawnSpan, joinParts, refine, refineHalves, type Span, timesOf } from './clock.ts';
import { pixels } from './dom.ts';
import { halfDayRange, spokenLanguage, spokenRange, spokenTime } from './spokenTimes.ts';
import { shiftDay } from './wallTime.ts';

/** Classes by which a site marks its events; absent where it has none. */
interface States {
  readonly declined?: string;
  readonly cancelled?: string;
  /** Entries that are no meetings. */
  readonly skip?: string;
}

/** The hours a view draws: minutes after midnight at its top, and minutes a pixel. */
interface Scale {
  readonly first: number;
  readonly perPixel: number;
}

interface Seen {
  readonly language: string | undefined;
  readonly zone: string;
  readonly scale: Scale | undefined;
  readonly states: States;
}

/** Reads a page built with FullCalendar (classes and attributes of its open source, version 6). */
export function readFullCalendar(page: Document, zone: string, states: States = {}): Reading {
  const events = [...page.querySelectorAll('.fc .fc-event')].filter(
    (one) => !one.matches('.fc-event-mirror') && !(states.skip && one.matches(`.${states.skip}`)),
  );
  const columns = [...page.querySelectorAll('.fc .fc-timegrid-col[data-date]')].map(dayOfCell);
  const days = columns.filter((day) => day !== undefined);
  if (events.length === 0 && !page.querySelector('.fc [data-date]')) {
    return { events: [], unread: 0, failed: 'unrecognised' };
  }
  const seen = { language: spokenLanguage(page), zone, scale: scaleOf(page), states };
  const found = events.map((event) => readEvent(event, seen));
  const known = found.filter((event) => event !== undefined);
  return {
    events: joinParts(known).map(withKey),
    // Only a view by the hour hides nothing behind "+3 more".
    ...(days.length > 0 ? { covers: [...new Set(days)].sort() } : {}),
    unread: found.length - known.length,
  };
}

function dayOfCell(cell: Element | null): Day | undefined {
  const day = cell?.getAttribute('data-date');
  return day && /^\d{4}-\d\d-\d\d$/.test(day) ? day : undefined;
}

function scaleOf(page: Document): Scale | undefined {
  const lanes = [...page.querySelectorAll('.fc-timegrid-slot-lane[data-time]')];
  const [first, second] = lanes.map((lane) => clockMinutes(lane.getAttribute('data-time') ?? ''));
  const height = page.querySelector<HTMLElement>('.fc-timegrid-slots')?.offsetHeight;
  if (first === undefined || second === undefined || !height) return undefined;
  return { first, perPixel: (lanes.length * (second - first)) / height };
}

function clockMinutes(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}

/** One drawn part of an event. Its key is made when the parts are joined. */
function readEvent(event: Element, seen: Seen): CalendarEvent | undefined {
  const day = dayOfCell(event.closest('[data-date]'));
  if (!day) return undefined;
  const { states } = seen;
  const title = titleOf(event.querySelector('.fc-event-title')?.textContent);
  const link = event.getAttribute('href') ?? event.querySelector('a[href]')?.getAttribute('href');
  const whole = event.matches('.fc-event-start.fc-event-end');
  const when = whenOf(event, day, seen);
  return {
    // Parts of one event have its title in common; what is whole stays by itself.
    key: [title, whole ? (when.start ?? day) : 'part'].join(' '),
    ...(title ? { title } : {}),
    ...when,
    ...(link ? { joinText: link.slice(0, 4_000) } : {}),
    ...(states.declined ? { declined: event.matches(`.${states.declined}`) } : {}),
    ...(states.cancelled ? { cancelled: event.matches(`.${states.cancelled}`) } : {}),
  };
}

type When = Pick<CalendarEvent, 'day' | 'lastDay' | 'start' | 'end' | 'zone' | 'allDay'>;

function whenOf(event: Element, day: Day, { language, zone, scale }: Seen): When {
  const said = event.querySelector('.fc-event-time')?.textContent ?? '';
  const range = language ? spokenRange(said, language) : undefined;
  if (event.closest('.fc-timegrid-col')) {
    const drawn = refineHalves(scale && spanOf(event, scale), halfDayRange(said));
    const span = refine(drawn, range);
    return span ? timesOf(day, span, zone) : { day, zone };
  }
  if (event.matches('.fc-h-event') && said === '') {
    return { day, ...lastDayOf(event, day), zone, allDay: true };
  }
  if (range) return timesOf(day, range, zone);
  const start = language ? spokenTime(said, language) : undefined;
  if (start === undefined || !event.matches('.fc-event-start')) return { day, zone };
  const { end: _, ...when } = timesOf(day, { start, end: start + 1 }, zone);
  return when;
}

function spanOf(event: Element, { first, perPixel }: Scale): Span | undefined {
  const harness = event.closest('.fc-timegrid-event-harness');
  const top = harness ? pixels(harness, 'top') : undefined;
  const bottom = harness ? pixels(harness, 'bottom') : undefined;
  if (top === undefined || bottom === undefined) return undefined;
  const offset = first / perPixel;
  return drawnSpan(top + offset, offset - bottom, perPixel);
}

/** A part that ends in its row is as many days long as it is cells wide. */
function lastDayOf(event: Element, day: Day): Pick<CalendarEvent, 'lastDay'> {
  const cell = event.closest<HTMLElement>('[data-date]')?.offsetWidth;
  const width = event.closest<HTMLElement>('.fc-daygrid-event-harness')?.offsetWidth;
  const cells = cell && width ? Math.round(width / cell) : 1;
  return cells > 1 ? { lastDay: shiftDay(day, cells - 1) } : {};
}

/** The page names no event: its title and time do. */
function withKey(event: CalendarEvent): CalendarEvent {
  const key = `${event.start ?? event.day} ${event.title ?? ''}`;
  return { ...event, key };
}
