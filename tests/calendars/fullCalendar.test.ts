import { Window } from 'happy-dom';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import fullCalendar from '../../utils/calendars/sites/fullCalendar';

/** A slot of half an hour is so high (px); happy-dom lays nothing out, so this stands in for it. */
const slot = 24;
const day = 100;
const window = new Window({ url: 'https://planner.example.org/' });

beforeAll(() => {
  const names = ['document', 'Node', 'Element', 'HTMLElement', 'DocumentFragment', 'Event'];
  for (const name of [...names, 'CustomEvent', 'MutationObserver', 'ResizeObserver']) {
    vi.stubGlobal(name, Reflect.get(window, name));
  }
  vi.stubGlobal('window', window);
  for (const name of ['getComputedStyle', 'requestAnimationFrame', 'cancelAnimationFrame']) {
    vi.stubGlobal(name, (Reflect.get(window, name) as () => void).bind(window));
  }
});

beforeEach(layOut);

afterAll(async () => {
  vi.unstubAllGlobals();
  await window.happyDOM.close();
});

/** Gives the rows of half hours and the columns of days the boxes a browser would give them. */
function layOut(): void {
  const { prototype } = window.HTMLElement;
  const rows = (element: Element) => element.querySelectorAll('.fc-timegrid-slot-lane').length;
  vi.spyOn(prototype, 'offsetHeight', 'get').mockImplementation(function (this: unknown) {
    return rows(this as Element) * slot;
  });
  vi.spyOn(prototype, 'getBoundingClientRect').mockImplementation(function (this: unknown) {
    const element = this as Element;
    const isRow = element.matches('.fc-timegrid-slots tr');
    const top = isRow ? [...(element.parentElement?.children ?? [])].indexOf(element) * slot : 0;
    const height = isRow ? slot : rows(element) * slot;
    return new window.DOMRect(0, top, day, height);
  });
}

/** A real page of FullCalendar in a zone; its times are those of the clock in it. */
async function render(view: string, locale: string, options = {}): Promise<Document> {
  const { Calendar } = await import('@fullcalendar/core');
  const { default: timeGrid } = await import('@fullcalendar/timegrid');
  const { default: dayGrid } = await import('@fullcalendar/daygrid');
  const { default: de } = await import('@fullcalendar/core/locales/de');
  document.documentElement.lang = locale;
  document.body.innerHTML = '<div></div>';
  const [root] = document.body.children;
  const calendar = new Calendar(root as HTMLElement, {
    plugins: [timeGrid, dayGrid],
    locales: [de],
    locale,
    initialView: view,
    initialDate: '2026-11-25',
    timeZone: 'UTC',
    ...options,
    events: [
      { title: 'Weekly <b>', start: '2026-11-25T09:00:00', end: '2026-11-25T10:30:00' },
      { title: 'Overlap', start: '2026-11-25T09:30:00', end: '2026-11-25T10:00:00' },
      { title: 'Release', start: '2026-11-25T23:00:00', end: '2026-11-26T01:00:00' },
      {
        title: 'Call',
        start: '2026-11-27T15:10:00',
        end: '2026-11-27T15:25:00',
        url: 'https://meet.jit.si/call',
      },
      { title: 'Leave', start: '2026-11-24', end: '2026-11-25', allDay: true },
    ],
  });
  calendar.render();
  await vi.waitFor(() => {
    const harness = document.querySelector<HTMLElement>('.fc-timegrid-event-harness');
    if (harness?.style.visibility === 'hidden') throw new Error('Not placed yet');
    expect(document.querySelector('.fc-event')).not.toBeNull();
  });
  return document;
}

const where = new URL('https://planner.example.org/');
const moment = { now: 0, zone: 'Asia/Tokyo' };
const tokyo = (iso: string) => Date.parse(`${iso}+09:00`);

describe('a real page of FullCalendar', () => {
  test.each(['en', 'de', 'ja'])('by the hour (%s): what is drawn says when', async (locale) => {
    const page = await render('timeGridWeek', locale);
    expect(fullCalendar.claims?.(page, where)).toBe(true);
    const { events, covers, unread } = fullCalendar.read(page, where, moment);
    expect([covers?.length, unread, events.length]).toEqual([7, 0, 5]);
    const byTitle = Object.fromEntries(events.map((event) => [event.title, event]));
    expect(byTitle['Weekly <b>']).toMatchObject({
      start: tokyo('2026-11-25T09:00'),
      end: tokyo('2026-11-25T10:30'),
    });
    expect(byTitle.Overlap).toMatchObject({ start: tokyo('2026-11-25T09:30') });
    expect(byTitle.Release).toMatchObject({
      start: tokyo('2026-11-25T23:00'),
      end: tokyo('2026-11-26T01:00'),
      lastDay: '2026-11-26',
    });
    expect(byTitle.Call).toMatchObject({
      start: tokyo('2026-11-27T15:10'),
      end: tokyo('2026-11-27T15:25'),
      joinText: 'https://meet.jit.si/call',
    });
    expect(byTitle.Leave).toMatchObject({ day: '2026-11-24', allDay: true });
    expect(new Set(events.map(({ key }) => key)).size).toBe(5);
  });

  test('a day that begins at eight', async () => {
    const page = await render('timeGridDay', 'en', { slotMinTime: '08:00:00' });
    const { events } = fullCalendar.read(page, where, moment);
    const weekly = events.find(({ title }) => title === 'Weekly <b>');
    expect(weekly?.start).toBe(tokyo('2026-11-25T09:00'));
  });

  test('a month: the day always, the start where the text is sure; nothing is covered', async () => {
    const { events, covers } = fullCalendar.read(await render('dayGridMonth', 'de'), where, moment);
    const weekly = events.find(({ title }) => title === 'Weekly <b>');
    expect(covers).toBeUndefined();
    expect(weekly).toMatchObject({ day: '2026-11-25' });
    expect(weekly?.end).toBeUndefined();
    expect(events.find(({ title }) => title === 'Leave')).toMatchObject({ allDay: true });
  });
});
