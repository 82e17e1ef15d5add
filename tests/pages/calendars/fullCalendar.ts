import type { CalendarPage } from './page.ts';

/** Real FullCalendar pages are made in tests/calendars/fullCalendar.test.ts. */
export const pages: readonly CalendarPage[] = [
  {
    name: 'an event without a day around it',
    url: 'https://planner.example.org/',
    lang: 'en',
    zone: 'UTC',
    html: '<div class="fc"><a class="fc-event"><div class="fc-event-title">Popover</div></a></div>',
    expected: { events: [], unread: 1 },
  },
];
