import { Window } from 'happy-dom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchCalendar } from '../../entrypoints/calendar.content/watchCalendar';
import type { send } from '../../utils/send';

const dateKey = (56 << 9) | (11 << 5) | 25;
const told = vi.fn();
let window: Window;
let stop: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  window = new Window({ url: 'https://calendar.google.com/calendar/u/0/r/day' });
  vi.stubGlobal('MutationObserver', window.MutationObserver);
  stop = new AbortController();
  told.mockImplementation(async () => ({ ok: true, value: undefined }));
});

afterEach(async () => {
  stop.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  await window.happyDOM.close();
});

function watch(): void {
  const page = window as unknown as globalThis.Window;
  const parts = {
    page,
    zone: () => 'UTC',
    signal: stop.signal,
    send: told as unknown as typeof send,
  };
  watchCalendar(parts);
}

/** Shows a day with these titles, an hour each. */
function show(titles: readonly string[]): void {
  window.document.body.innerHTML = `<div role="gridcell" data-column-index="0" data-datekey="${dateKey}">${titles
    .map(
      (title, hour) =>
        `<div data-eventchip data-eventid="${btoa(`${title} a@m`)}" style="top: ${hour * 40 - 1}px; height: 38px"><span class="I0UMhf">${title}</span></div>`,
    )
    .join('')}</div>`;
}

const titlesTold = () =>
  told.mock.calls.map(([, { events }]) => events.map(({ title }: { title: string }) => title));

test('tells what a page shows once, and again only when it changes', async () => {
  show(['One']);
  watch();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(titlesTold()).toEqual([['One']]);
  expect(told.mock.calls[0]?.[1]).toMatchObject({
    calendar: 'google-calendar',
    covers: ['2026-11-25'],
  });
  window.document.body.append(window.document.createElement('i'));
  await vi.advanceTimersByTimeAsync(20_000);
  expect(told).toHaveBeenCalledTimes(1);
  show(['One', 'Two']);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(titlesTold()).toEqual([['One'], ['One', 'Two']]);
});

test('a meeting that is dragged to another hour is told', async () => {
  show(['One']);
  watch();
  await vi.advanceTimersByTimeAsync(2_000);
  const chip = window.document.querySelector('[data-eventchip]');
  chip?.setAttribute('style', 'top: 399px; height: 38px');
  await vi.advanceTimersByTimeAsync(5_000);
  const starts = told.mock.calls.map(([, { events }]) => events[0].start);
  expect(starts).toEqual([Date.UTC(2026, 10, 25), Date.UTC(2026, 10, 25, 10)]);
});

test('a storm of changes costs a look now and then', async () => {
  show(['One']);
  const look = vi.spyOn(window.document, 'querySelectorAll');
  watch();
  for (let step = 0; step < 300; step += 1) {
    show([`Title ${step}`]);
    await vi.advanceTimersByTimeAsync(50);
  }
  const looks = look.mock.calls.filter(([selector]) => selector.includes('data-eventchip'));
  // Fifteen seconds, a look every second and a half.
  expect(looks.length).toBeLessThan(13);
  expect(looks.length).toBeGreaterThan(5);
});

test('an empty day is believed only after a while; a page still loading is not told of', async () => {
  show([]);
  watch();
  await vi.advanceTimersByTimeAsync(2_000);
  show(['Late']);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(titlesTold()).toEqual([['Late']]);
  show([]);
  await vi.advanceTimersByTimeAsync(12_000);
  expect(titlesTold()).toEqual([['Late'], []]);
});

test('a page that shows no calendar, or is none of ours, is left alone', async () => {
  window.document.body.innerHTML = '<main>Loading</main>';
  watch();
  await vi.advanceTimersByTimeAsync(30_000);
  expect(told).not.toHaveBeenCalled();
});

test('a background that did not answer is told again with the next change', async () => {
  told.mockImplementationOnce(async () => ({ ok: false, failure: 'unreachable' }));
  show(['One']);
  watch();
  await vi.advanceTimersByTimeAsync(2_000);
  window.document.body.append(window.document.createElement('i'));
  await vi.advanceTimersByTimeAsync(5_000);
  expect(titlesTold()).toEqual([['One'], ['One']]);
});

test('after an update of the extension nothing runs any more', async () => {
  show(['One']);
  watch();
  stop.abort();
  show(['Two']);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(told).not.toHaveBeenCalled();
});

test('more meetings than are told cover nothing, so that none is taken for gone', async () => {
  show(Array.from({ length: 2_005 }, (_, index) => `M${index}`));
  watch();
  await vi.advanceTimersByTimeAsync(2_000);
  const [, message] = told.mock.calls[0] ?? [];
  // Those that would be drawn below midnight have a day and no time.
  expect(message.events).toHaveLength(2_000);
  expect(message.covers).toBeUndefined();
});
