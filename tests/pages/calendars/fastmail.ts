import type { CalendarPage } from './page.ts';

export const pages: readonly CalendarPage[] = [
  {
    name: 'any view says why it is not read',
    url: 'https://app.fastmail.com/calendar/week',
    lang: 'en',
    zone: 'UTC',
    html: '<main><div role="button">Weekly</div></main>',
    expected: { events: [], failed: 'undescribed' },
  },
];
