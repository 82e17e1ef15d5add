import type { Calendar } from '../calendar.ts';

/** No public description of the page's elements was found (2026-11). */
const fastmail: Calendar = {
  id: 'fastmail',
  name: 'Fastmail',
  hosts: ['app.fastmail.com'],
  unreadable: 'undescribed',
  read: () => ({ events: [], unread: 0, failed: 'undescribed' }),
};

export default fastmail;
