import type { CalendarPage } from './page.ts';

const cell = (day: string, inner: string) =>
  `<td class="fc-daygrid-day" data-date="${day}"><div class="fc-daygrid-event-harness">${inner}</div></td>`;
const event = (classes: string, time: string, title: string) =>
  `<a class="fc-event fc-event-start fc-event-end fc-daygrid-event ${classes}">${time && `<div class="fc-event-time">${time}</div>`}<div class="fc-event-title">${title}</div></a>`;

export const pages: readonly CalendarPage[] = [
  {
    name: 'month with declined, cancelled and a task',
    url: 'https://cloud.example.org/index.php/apps/calendar/dayGridMonth/now',
    lang: 'de',
    zone: 'Europe/Berlin',
    html: `<div id="content-vue"><div class="fc"><table><tr>${
      cell('2026-11-24', event('fc-event-nc-declined', '09:00', 'Abgelehnt')) +
      cell('2026-11-25', event('fc-event-nc-cancelled', '10:00', 'Abgesagt')) +
      cell('2026-11-26', event('fc-event-nc-task', '11:00', 'Aufgabe')) +
      cell('2026-11-27', event('fc-h-event', '', 'Frei'))
    }</tr></table></div></div>`,
    expected: {
      unread: 0,
      events: [
        {
          title: 'Abgelehnt',
          declined: true,
          cancelled: false,
          start: Date.parse('2026-11-24T08:00:00Z'),
          never: ['end'],
        },
        { title: 'Abgesagt', declined: false, cancelled: true, day: '2026-11-25' },
        { title: 'Frei', day: '2026-11-27', allDay: true, never: ['start'] },
      ],
    },
  },
];
