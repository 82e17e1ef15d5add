import type { Calendar } from '../calendar.ts';
import { readFullCalendar } from '../readFullCalendar.ts';

const fullCalendar: Calendar = {
  id: 'fullcalendar',
  name: 'FullCalendar',
  // Software other sites are built with: read on a site the person added.
  hosts: [],
  claims: (page) =>
    page.querySelector('.fc .fc-event, .fc [data-date]') !== null &&
    page.querySelector(nextcloudOnly) === null,
  read: (page, _, { zone }) => readFullCalendar(page, zone),
};

/** Nextcloud's calendar has a file of its own. */
const nextcloudOnly = '#app-content-vue .fc, #content-vue .fc, [class*="fc-event-nc-"]';

export default fullCalendar;
