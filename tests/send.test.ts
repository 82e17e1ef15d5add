import { afterEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { send } from '../utils/send';

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test('a message nobody answers is sent once more, and then said to have failed', async () => {
  vi.useFakeTimers();
  const asked = vi
    .spyOn(browser.runtime, 'sendMessage')
    .mockImplementation(() => new Promise(() => undefined));
  const reply = send('dismissCue', {});
  await vi.advanceTimersByTimeAsync(9_000);
  expect(asked).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(asked).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await reply).toEqual({ ok: false, failure: 'unreachable' });
});

test('what a worker did not live to answer is answered by the next one', async () => {
  const answer = { ok: true, value: undefined };
  vi.spyOn(browser.runtime, 'sendMessage')
    .mockRejectedValueOnce(new Error('The message channel closed'))
    .mockResolvedValueOnce(answer as never);
  expect(await send('dismissCue', {})).toEqual(answer);
});
