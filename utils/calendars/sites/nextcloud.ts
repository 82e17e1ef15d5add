import type { Calendar } from '../calendar.ts';
import { readFullCalendar } from '../readFullCalendar.ts';

const nextcloud: Calendar = {
  id: 'nextcloud-calendar',
  name: 'Nextcloud Calendar',
  hosts: [],
  claims: (page, { pathname }) =>
    /\/apps\/calendar(?:\/|$)/.test(pathname) && page.querySelector('.fc') !== null,
  read: (page, _, { zone }) => {
    // Classes: the app's own source, 2026-08.
    const states = { declined: 'fc-event-nc-declined', cancelled: 'fc-event-nc-cancelled' };
    return readFullCalendar(page, zone, { ...states, skip: 'fc-event-nc-task' });
  },
};

export default nextcloud;
