import { type CalendarEvent, mostEvents, type Reading } from '../../utils/calendars/calendar';
import { calendarOf } from '../../utils/calendars/registry';
import type { Body } from '../../utils/messages';
import type { send } from '../../utils/send';
import { isConnected } from '../call.content/takeOver';
import { observeResting, onceSettled } from '../call.content/throttle';

interface Watched {
  readonly page: Window;
  /** IANA zone the page shows its times in; asked late, since the first answer takes some time. */
  readonly zone: () => string;
  readonly send: typeof send;
  readonly signal: AbortSignal;
}

/** A page is looked at no more often than this (ms), however busy it is. */
const lookEvery = 1_500;
/** A view without a meeting is believed when it still has none after so long (ms): it may be loading. */
const emptyFor = 4_000;
/** Text of one message (characters): what is over it goes without its join texts. */
const mostText = 2_000_000;

/** Reads a calendar page until `signal` aborts, and tells what it shows whenever that changes. */
export function watchCalendar({ page, zone, send, signal }: Watched): void {
  const { document } = page;
  let told = '';
  let emptySince: number | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;

  function look(): void {
    clearTimeout(again);
    const calendar = calendarOf(document, page.location);
    if (signal.aborted || !calendar || !isConnected()) return;
    const reading = calendar.read(document, page.location, { now: Date.now(), zone: zone() });
    if (reading.failed || !isBelieved(reading)) return;
    void tell(messageOf(calendar.id, reading));
  }

  function isBelieved({ events }: Reading): boolean {
    if (events.length > 0) {
      emptySince = undefined;
      return true;
    }
    emptySince ??= performance.now();
    const left = emptySince + emptyFor - performance.now();
    if (left > 0) again = setTimeout(look, left);
    return left <= 0;
  }

  async function tell(message: Body<'calendarSeen'>): Promise<void> {
    const text = JSON.stringify(message);
    if (text === told) return;
    told = text;
    const reply = await send('calendarSeen', message);
    // Told again with the next change, whatever it is.
    if (!reply.ok && told === text) told = '';
  }

  const soon = onceSettled(look, lookEvery, signal);
  const attach = (observer: MutationObserver) =>
    observer.observe(document, {
      childList: true,
      characterData: true,
      subtree: true,
      // What moves a meeting or fills a re-used element.
      attributeFilter: ['style', 'title', 'aria-label', 'data-eventid', 'data-datekey'],
    });
  observeResting(attach, soon, lookEvery, signal);
  page.addEventListener('popstate', soon, { signal });
  page.addEventListener('pageshow', soon, { signal });
  signal.addEventListener('abort', () => clearTimeout(again));
  soon();
}

function messageOf(calendar: string, { events, covers }: Reading): Body<'calendarSeen'> {
  const sent = bounded(events);
  // What was cut is not gone.
  const whole = covers !== undefined && sent.length === events.length;
  return { calendar, events: sent, ...(whole ? { covers: [...covers] } : {}) };
}

type Sent = Body<'calendarSeen'>['events'];

function bounded(events: readonly CalendarEvent[]): Sent {
  const sent = events.slice(0, mostEvents);
  const size = sent.reduce((sum, { joinText = '' }) => sum + joinText.length, 0);
  const kept = size <= mostText ? sent : sent.map(({ joinText: _, ...event }) => event);
  return kept.map(({ people, ...event }) => ({
    ...event,
    ...(people ? { people: people.map((guest) => ({ ...guest })) } : {}),
  }));
}
