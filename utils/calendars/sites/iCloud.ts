import type { Calendar } from '../calendar.ts';

/** No public description of the page's elements was found (2026-11); the app sits in a frame. */
const iCloud: Calendar = {
  id: 'icloud-calendar',
  name: 'iCloud Calendar',
  hosts: ['www.icloud.com'],
  unreadable: 'undescribed',
  read: () => ({ events: [], unread: 0, failed: 'undescribed' }),
};

export default iCloud;
