import { at, type CalendarPage } from './page.ts';

const days = ['2026-09-29', '2026-09-30', '2026-10-01'];
const chip = (id: string, title: string, label: string, text = '') =>
  `<div data-calitemid="${id}"><div role="button" title="${title}" aria-label="${label}">${text}</div></div>`;

function view(timed: string, wholeDay = '', columns = days): string {
  const dates = columns.map((day) => `<div data-column-date="${day}"></div>`).join('');
  return `<div data-app-section="CalendarModuleSurface"><div data-app-section="calendar-view-header-0">${dates}${wholeDay}</div>
    <div data-app-section="calendar-view-0">${timed}</div></div>`;
}

const page = (
  part: Pick<CalendarPage, 'name' | 'lang' | 'html' | 'expected'> & Partial<CalendarPage>,
): CalendarPage => ({
  url: 'https://outlook.cloud.microsoft/calendar/view/week',
  zone: 'Europe/London',
  ...part,
});

export const pages: readonly CalendarPage[] = [
  page({
    name: 'week in English, 12 and 24 hours',
    lang: 'en-US',
    html: view(
      chip(
        'A1',
        'Planning, Q4&#10;Room 102&#10;1:05 PM to 2:15 PM',
        'Planning, Q4, 1:05 PM to 2:15 PM, Tuesday, September 29, 2026, Room 102, By Ana Silva, Tentative',
      ) +
        chip(
          'A2',
          'Canceled: Weekly&#10;10:00 to 10:30',
          'Canceled: Weekly, 10:00 to 10:30, Wednesday, September 30, 2026, Busy',
        ) +
        chip(
          'A3',
          'Night&#10;11:00 PM to 1:00 AM',
          'Night, 11:00 PM to 1:00 AM, Thursday, October 1, 2026',
        ),
    ),
    expected: {
      covers: days,
      unread: 0,
      events: [
        {
          title: 'Planning, Q4',
          key: 'A1 2026-09-29',
          start: at('2026-09-29T13:05:00+01:00'),
          end: at('2026-09-29T14:15:00+01:00'),
          joinText: 'Room 102',
          people: [{ name: 'Ana Silva' }],
          never: ['cancelled', 'declined', 'recurring'],
        },
        { title: 'Weekly', cancelled: true, start: at('2026-09-30T10:00:00+01:00') },
        {
          title: 'Night',
          day: '2026-10-01',
          lastDay: '2026-10-02',
          end: at('2026-10-02T01:00:00+01:00'),
        },
      ],
    },
  }),
  page({
    name: 'week in German',
    lang: 'de-DE',
    html: view(
      chip(
        'B1',
        'Jour fixe&#10;https://meet.jit.si/jourfixe&#10;10:00 bis 10:30',
        'Jour fixe, 10:00 bis 10:30, Dienstag, 29. September 2026, Beschäftigt',
      ),
    ),
    expected: {
      covers: days,
      events: [
        {
          title: 'Jour fixe',
          start: at('2026-09-29T10:00:00+01:00'),
          joinText: 'https://meet.jit.si/jourfixe',
        },
      ],
    },
  }),
  page({
    name: 'week in Japanese, halves of the day before the time',
    lang: 'ja-JP',
    html: view(
      chip(
        'C1',
        'キャンセル済み: 定例&#10;午後1:05～午後2:15',
        '定例, 午後1:05～午後2:15, 2026年9月29日火曜日',
      ),
    ),
    expected: {
      covers: days,
      events: [
        {
          title: '定例',
          cancelled: true,
          start: at('2026-09-29T13:05:00+01:00'),
          end: at('2026-09-29T14:15:00+01:00'),
        },
      ],
    },
  }),
  page({
    name: 'day in Arabic: the only day shown',
    lang: 'ar',
    html: view(chip('D1', 'اجتماع&#10;١:٠٥ م إلى ٢:١٥ م', 'اجتماع'), '', ['2026-09-29']),
    expected: {
      covers: ['2026-09-29'],
      events: [
        {
          title: 'اجتماع',
          start: at('2026-09-29T13:05:00+01:00'),
          end: at('2026-09-29T14:15:00+01:00'),
        },
      ],
    },
  }),
  page({
    name: 'a language whose times are not known: the day alone',
    lang: 'fi-FI',
    html: view(chip('E1', 'Palaveri&#10;10.00–10.30', 'Palaveri, tiistai 29. syyskuuta 2026')),
    expected: {
      covers: days,
      events: [{ title: 'Palaveri', day: '2026-09-29', never: ['start', 'end'] }],
    },
  }),
  page({
    name: 'whole days, and one on a day nobody can tell',
    lang: 'en-US',
    html: view(
      '',
      chip('F1', '', 'Leave, Wednesday, September 30, 2026', 'Leave') +
        chip('F2', '', 'PTO', 'PTO'),
    ),
    expected: {
      unread: 1,
      events: [{ title: 'Leave', day: '2026-09-30', allDay: true, never: ['start'] }],
    },
  }),
  page({
    name: 'month: the day by its cell; what does not fit is hidden, so nothing is covered',
    lang: 'en-US',
    html: `<div data-app-section="CalendarModuleSurface"><div id="monthDayCell_2026-09-17T00:00:00.000+01:00_GMT Standard Time_x">${chip('G1', 'Workshop&#10;15:30 to 17:00', 'Workshop, 15:30 to 17:00')}</div></div>`,
    expected: { events: [{ title: 'Workshop', start: at('2026-09-17T15:30:00+01:00') }] },
  }),
  page({
    name: 'the mail of the same site',
    lang: 'en-US',
    html: '<div data-app-section="MessageList"></div>',
    expected: { events: [], failed: 'unrecognised' },
  }),
];
