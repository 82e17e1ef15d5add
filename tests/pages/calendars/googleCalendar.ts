import { at, type CalendarPage } from './page.ts';

const id = (text: string) => btoa(text).replace(/=+$/, '');
const dateKey = (day: string) => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return ((year - 1970) << 9) | (month << 5) | date;
};

interface Chip {
  readonly event: string;
  readonly title: string;
  /** Hours after midnight. */
  readonly from: number;
  readonly to: number;
  readonly said?: string;
}

function timed({ event, title, from, to, said = title }: Chip): string {
  const style = `top: ${from * 40 - 1}px; height: ${(to - from) * 40 - 2}px; left: 0%;`;
  return `<div role="button" data-eventchip data-eventid="${id(`${event} ana@m`)}" style="${style}">
    <div class="XuJrye">${said}</div>
    <div aria-hidden="true"><span><span class="I0UMhf">${title}</span></span></div>
    <div aria-hidden="true" data-eventid="${id(`${event} ana@m`)}"></div></div>`;
}

function column(day: string, index: number, chips: readonly Chip[]): string {
  return `<div role="gridcell" data-column-index="${index}" data-datekey="${dateKey(day)}">${chips.map(timed).join('')}</div>`;
}

function stacked(event: string, place: string, inner: string): string {
  return `<div data-eventchip data-stacked-layout-chip-container data-eventid="${id(`${event} ana@m`)}" style="${place}">
    <div role="button" data-stacked-layout-chip><span aria-hidden="true">${inner}</span></div></div>`;
}

const week = ['2026-10-25', '2026-10-26', '2026-10-27', '2026-10-28'];
const page = (
  part: Pick<CalendarPage, 'name' | 'lang' | 'html' | 'expected'> & Partial<CalendarPage>,
): CalendarPage => ({
  url: 'https://calendar.google.com/calendar/u/0/r/week/2026/10/26',
  zone: 'Europe/Berlin',
  ...part,
});

const berlin = [
  column('2026-10-25', 0, [
    { event: 'clock', title: 'Nachtschicht', from: 1, to: 4 },
    { event: 'walk', title: 'Spaziergang', from: 12, to: 12.5 },
  ]),
  column('2026-10-26', 1, [
    { event: 'weekly_20261026T080000Z', title: 'Weekly', from: 9, to: 10.5 },
    { event: 'overlap', title: 'Ana / Ben', from: 9.5, to: 10 },
    { event: 'late', title: 'Release', from: 23, to: 24 },
  ]),
  column('2026-10-27', 2, [{ event: 'late', title: 'Release', from: 0, to: 1.5 }]),
  column('2026-10-28', 3, []),
].join('');

const inBerlin: CalendarPage['expected'] = {
  covers: week,
  unread: 0,
  events: [
    {
      // One hour is lived twice that night: three hours on the wall are four.
      title: 'Nachtschicht',
      start: at('2026-10-25T01:00:00+02:00'),
      end: at('2026-10-25T04:00:00+01:00'),
      never: ['lastDay'],
    },
    { title: 'Spaziergang', start: at('2026-10-25T12:00:00+01:00'), recurring: false },
    {
      title: 'Weekly',
      key: 'weekly_20261026T080000Z ana@gmail.com',
      seriesId: 'weekly',
      start: at('2026-10-26T09:00:00+01:00'),
      end: at('2026-10-26T10:30:00+01:00'),
      recurring: true,
      never: ['declined', 'people', 'joinText'],
    },
    { title: 'Ana / Ben', start: at('2026-10-26T09:30:00+01:00') },
    {
      title: 'Release',
      day: '2026-10-26',
      lastDay: '2026-10-27',
      start: at('2026-10-26T23:00:00+01:00'),
      end: at('2026-10-27T01:30:00+01:00'),
    },
  ],
};

const keyed = week.map((day) => `<div data-datekey="${dateKey(day)}"></div>`).join('');

export const pages: readonly CalendarPage[] = [
  ...['de', 'ja', 'ar', 'fi'].map((lang) =>
    page({ name: `week, by geometry alone (${lang})`, lang, html: berlin, expected: inBerlin }),
  ),
  page({
    name: 'day in English: the spoken time is exact where pixels are not',
    lang: 'en',
    url: 'https://calendar.google.com/calendar/u/0/r/day/2026/3/29',
    html: column('2026-03-29', 0, [
      {
        event: 'e1',
        title: 'Call',
        from: 9.2,
        to: 10,
        said: '9:12am to 10:03am, Call, Ana, Declined',
      },
      { event: 'e2', title: 'Gap', from: 2.5, to: 4, said: '2:30am to 4am, Gap, Ana, Accepted' },
    ]),
    expected: {
      covers: ['2026-03-29'],
      events: [
        // 02:30 does not exist that night: the clock shows 03:30.
        {
          title: 'Gap',
          start: at('2026-03-29T01:30:00Z'),
          end: at('2026-03-29T02:00:00Z'),
          declined: false,
        },
        {
          title: 'Call',
          start: at('2026-03-29T07:12:00Z'),
          end: at('2026-03-29T08:03:00Z'),
          declined: true,
        },
      ],
    },
  }),
  page({
    name: 'whole days over a week, and a task',
    lang: 'de',
    html: `<div role="main"><div class="all">${stacked('trip', 'left: 25%; width: 49%', '<span class="WBi6vc">Reise</span>')}
      <div data-eventchip data-eventid="tasks_abc"></div></div>${week.map((day, index) => column(day, index, [])).join('')}</div>`,
    expected: {
      covers: week,
      unread: 0,
      events: [
        {
          title: 'Reise',
          day: '2026-10-26',
          lastDay: '2026-10-27',
          allDay: true,
          never: ['start'],
        },
      ],
    },
  }),
  ...(
    [
      ['en', '3:30pm', '2026-10-27T15:30:00+01:00'],
      ['ja', '15:30', '2026-10-27T15:30:00+01:00'],
      ['ar', '٣:٣٠ م', '2026-10-27T15:30:00+01:00'],
    ] as const
  ).map(([lang, time, start]) =>
    page({
      name: `month (${lang}): the start by its text`,
      lang,
      url: 'https://calendar.google.com/calendar/u/0/r/month',
      html: `<div role="row">${keyed}${stacked('m1', 'left: 50%; width: 25%', `<span class="DvyQhe">${time}</span><span class="WBi6vc">Test</span>`)}</div>`,
      expected: { events: [{ title: 'Test', start: at(start), allDay: false, never: ['end'] }] },
    }),
  ),
  page({
    name: 'month in a language whose times are not known: the day alone',
    lang: 'fi',
    url: 'https://calendar.google.com/calendar/u/0/r/month',
    html: `<div role="row">${keyed}${stacked('m1', 'left: 50%; width: 25%', '<span class="DvyQhe">15.30</span><span class="WBi6vc">Testi</span>')}</div>`,
    expected: {
      events: [{ title: 'Testi', day: '2026-10-27', never: ['start', 'end', 'allDay'] }],
    },
  }),
  page({
    name: 'agenda: the day of its row group, the range of the spoken text',
    lang: 'ja',
    url: 'https://calendar.google.com/calendar/u/0/r/agenda',
    html: `<div role="rowgroup" data-datekey="${dateKey('2026-09-15')}"><div role="presentation" data-eventchip data-eventid="${id('a1 ana@m')}"><div class="XuJrye">18:00～19:00、「題」、安奈、場所の指定なし、2026年 9月 15日</div><span>題</span></div></div>`,
    expected: {
      events: [
        {
          title: '題',
          start: at('2026-09-15T18:00:00+02:00'),
          end: at('2026-09-15T19:00:00+02:00'),
        },
      ],
    },
  }),
  page({
    name: 'an open bubble lends its link to the meetings of its series',
    lang: 'en',
    html: `${berlin}<div role="dialog" data-chips-dialog="true"><span id="rAECCd">Weekly</span>
      <div id="xDetDlgLoc">Room 4</div><a href="https://meet.google.com/abc-defg-hij?hs=122">Join</a>
      <div data-email="ben@example.org">Ben</div></div>`,
    expected: {
      covers: week,
      events: [
        {
          title: 'Weekly',
          joinText: 'https://meet.google.com/abc-defg-hij?hs=122\nRoom 4',
          people: [{ email: 'ben@example.org' }],
        },
        { title: 'Release', never: ['joinText', 'people'] },
      ],
    },
  }),
  page({
    name: 'a page that never finishes loading',
    lang: 'en',
    html: '<div role="main"><div role="grid"></div></div>',
    expected: { events: [], failed: 'unrecognised' },
  }),
];
