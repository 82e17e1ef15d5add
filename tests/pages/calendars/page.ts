import type { CalendarEvent, Reading } from '../../../utils/calendars/calendar.ts';

/** One view of a calendar page, written by us from its attributes; never copied. */
export interface CalendarPage {
  readonly name: string;
  readonly url: string;
  readonly lang: string;
  /** IANA zone it is looked at in. */
  readonly zone: string;
  readonly html: string;
  /** What is to be read; of each event the facts named here and no `never`. */
  readonly expected: {
    readonly events: readonly (Partial<CalendarEvent> & { readonly never?: readonly string[] })[];
    readonly covers?: Reading['covers'];
    readonly unread?: number;
    readonly failed?: Reading['failed'];
  };
}

/** A moment (ms since epoch) written as ISO 8601. */
export const at = (iso: string) => Date.parse(iso);
