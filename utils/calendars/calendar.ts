import type { Day } from '../history/week';

/** Someone a calendar names; either may be all there is. */
export interface Guest {
  readonly name?: string;
  readonly email?: string;
}

/**
 * One occurrence of a meeting as a calendar shows it. A field that is absent was not to be read:
 * unknown is not "no".
 */
export interface CalendarEvent {
  /** Names the occurrence within its source; the same each time it is read. */
  readonly key: string;
  /** The same for every occurrence of a repeated meeting. */
  readonly seriesId?: string;
  readonly title?: string;
  /** The first day it lies on, in `zone`. */
  readonly day: Day;
  /** The last day it lies on; absent where that is `day`. */
  readonly lastDay?: Day;
  /** ms since epoch; absent for a whole day and where the time was not to be read. */
  readonly start?: number;
  /** ms since epoch. */
  readonly end?: number;
  /** IANA zone the days are counted in. */
  readonly zone: string;
  readonly allDay?: boolean;
  readonly people?: readonly Guest[];
  /** How many are invited, the organiser among them; absent where the list may not be whole. */
  readonly size?: number;
  /** Raw text and addresses in which a join link may stand. */
  readonly joinText?: string;
  readonly declined?: boolean;
  readonly cancelled?: boolean;
  readonly recurring?: boolean;
}

/** Why a page gave nothing. `undescribed`: nobody ever described such pages in public. */
type Unreadable =
  /** Not a calendar view of this service, or one whose elements have changed. */
  | 'unrecognised'
  | 'undescribed'
  /** The page shows titles, but nothing that says when. */
  | 'noTimes';

/** What one look at a calendar page gave. */
export interface Reading {
  readonly events: readonly CalendarEvent[];
  /** The days whose meetings are all among `events`; absent where that is not sure. */
  readonly covers?: readonly Day[];
  /** Meetings that were seen, but not on which day. */
  readonly unread: number;
  readonly failed?: Unreadable;
}

/** The parts of an address that calendars read. */
export type Where = Pick<URL, 'hostname' | 'pathname'>;

/** When and where a page is looked at: `now` in ms since epoch, `zone` the IANA zone it is shown in. */
interface Moment {
  readonly now: number;
  readonly zone: string;
}

/** One calendar. Everything Threshold knows about its pages stands in one file in `sites/`. */
export interface Calendar {
  readonly id: string;
  /** The service's own name; a proper noun, not translated. */
  readonly name: string;
  /** Hosts of its pages. Those of a calendar that can be read become the build's permissions. */
  readonly hosts: readonly string[];
  /** Why its pages cannot be read; the way is then its iCal address. */
  readonly unreadable?: Exclude<Unreadable, 'unrecognised'>;
  /** Recognises a self-hosted page, on a site the person added. */
  readonly claims?: (page: Document, where: Where) => boolean;
  readonly read: (page: Document, where: Where, moment: Moment) => Reading;
}

/** No page shows so many meetings, and no more are told. */
export const mostEvents = 2_000;
/** A longer title is none (characters). */
export const longestTitle = 300;

/** A title as it is kept: its spaces made one each; undefined when empty or over-long. */
export function titleOf(text: string | null | undefined): string | undefined {
  // Cut before the spaces are counted: what is far too long is not walked.
  const title = (text ?? '')
    .slice(0, 4 * longestTitle)
    .replace(/\s+/g, ' ')
    .trim();
  return title === '' || title.length > longestTitle ? undefined : title.toWellFormed();
}
