import type { CalendarPage } from './page.ts';

export const pages: readonly CalendarPage[] = [
  {
    name: 'any view says why it is not read',
    url: 'https://www.icloud.com/calendar/',
    lang: 'en',
    zone: 'UTC',
    html: '<main><div role="button">Weekly</div></main>',
    expected: { events: [], failed: 'undescribed' },
  },
];
