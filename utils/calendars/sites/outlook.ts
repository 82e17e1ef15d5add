import type { Day } from '../../history/week.ts';
import { type Calendar, type CalendarEvent, titleOf } from '../calendar.ts';
import { joinParts, timesOf } from '../clock.ts';
import { spokenLanguage, spokenRange } from '../spokenTimes.ts';

// Attributes: live pages 2026-09 (work week, week and month).
const surface = '[data-app-section="CalendarModuleSurface"]';
const chips = '[data-calitemid]';
const allDayPart = '[data-app-section^="calendar-view-header"]';
const columnDate = '[data-column-date]';
const monthCell = '[id^="monthDayCell_"]';
/** What stands before the title of a cancelled meeting: English and Japanese pages, 2026. */
const cancelledWords = /^(?:Cancell?ed|キャンセル済み)[:：]\s*/;

const outlook: Calendar = {
  id: 'outlook',
  name: 'Outlook',
  hosts: [
    'outlook.cloud.microsoft',
    'outlook.office.com',
    'outlook.office365.com',
    'outlook.live.com',
  ],
  read(page, _, { zone }) {
    if (!page.querySelector(surface)) return { events: [], unread: 0, failed: 'unrecognised' };
    const days = daysShown(page);
    const seen = { language: spokenLanguage(page), zone, spokenDays: spokenDays(page, days) };
    const found = [...page.querySelectorAll(`${surface} ${chips}`)].map((chip) =>
      readChip(chip, seen),
    );
    const known = found.filter((event) => event !== undefined);
    const unread = found.length - known.length;
    // A month hides what does not fit, and a chip without a day may be on any.
    const complete = unread === 0 && days.length > 0 && !page.querySelector(monthCell);
    return { events: joinParts(known), ...(complete ? { covers: days } : {}), unread };
  },
};

interface Seen {
  readonly language: string | undefined;
  readonly zone: string;
  /** Each day that is shown, as the page's language writes it out. */
  readonly spokenDays: ReadonlyMap<string, Day>;
}

function daysShown(page: Document): Day[] {
  const columns = [...page.querySelectorAll(columnDate)].map((one) =>
    one.getAttribute('data-column-date'),
  );
  const cells = [...page.querySelectorAll(monthCell)].map((one) => one.id.slice(13, 23));
  const days = [...columns, ...cells].filter((day) => day && /^\d{4}-\d\d-\d\d$/.test(day));
  return [...new Set(days as Day[])].sort();
}

/** "Tuesday, September 29, 2026" and its like, in the very language of the page. */
function spokenDays(page: Document, days: readonly Day[]): Map<string, Day> {
  const tag = page.documentElement?.getAttribute('lang') ?? '';
  try {
    const full = new Intl.DateTimeFormat(tag || 'en', { dateStyle: 'full', timeZone: 'UTC' });
    return new Map(days.map((day) => [full.format(Date.parse(`${day}T00:00:00Z`)), day]));
  } catch {
    return new Map();
  }
}

function readChip(chip: Element, seen: Seen): CalendarEvent | undefined {
  const id = chip.getAttribute('data-calitemid');
  const button = chip.matches('[title]') ? chip : chip.querySelector('[title], [aria-label]');
  const label = (button?.getAttribute('aria-label') ?? '').slice(0, 2_000);
  const lines = (button?.getAttribute('title') ?? '').slice(0, 20_000).split('\n');
  const days = dayOfChip(chip, label, seen);
  if (!id || id.length > 300 || !days) return undefined;
  const times = seen.language ? spokenRange(lines.at(-1) ?? '', seen.language) : undefined;
  const isAllDay = chip.closest(allDayPart) !== null;
  const subject = lines.length > 1 || times === undefined ? lines[0] : undefined;
  const named = subject?.trim() || button?.textContent?.trim();
  const cancelled = cancelledWords.test(named ?? '');
  const title = titleOf(named?.replace(cancelledWords, ''));
  const place = times ? lines.slice(1, -1).join('\n') : lines.slice(1).join('\n');
  const when =
    times && !isAllDay ? timesOf(days, times, seen.zone) : { day: days, zone: seen.zone };
  return {
    key: `${id} ${when.day}`,
    ...(title ? { title } : {}),
    ...when,
    ...(isAllDay ? { allDay: true } : {}),
    ...(place.trim() ? { joinText: place } : {}),
    ...(cancelled ? { cancelled } : {}),
    ...organiser(label, seen.language),
  };
}

/** The day: of the month's cell around it, the only one shown, or the one its label names. */
function dayOfChip(chip: Element, label: string, { spokenDays }: Seen): Day | undefined {
  const cell = chip.closest(monthCell)?.id.slice(13, 23);
  if (cell) return cell;
  const column = chip.closest(columnDate)?.getAttribute('data-column-date');
  if (column) return column;
  const days = [...spokenDays].filter(([spoken]) => label.includes(spoken));
  // A title may name a day too: then which is meant is not sure.
  if (days.length > 0) return days.length === 1 ? days[0]?.[1] : undefined;
  return spokenDays.size === 1 ? [...spokenDays.values()][0] : undefined;
}

/** "…, By Ana Silva, Tentative": English pages only. */
function organiser(label: string, language: string | undefined): Pick<CalendarEvent, 'people'> {
  const name = language === 'en' ? /, By ([^,]{1,200})(?:,|$)/.exec(label)?.[1] : undefined;
  return name ? { people: [{ name }] } : {};
}

export default outlook;
