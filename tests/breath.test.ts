import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type BreathStep, breathe, breathSteps } from '../utils/breath';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('three breaths, out longer than in, take half a minute and end by themselves', () => {
  const told: (BreathStep | undefined)[] = [];
  breathe((step) => told.push(step), new AbortController().signal);
  vi.advanceTimersByTime(29_999);
  expect(told).toEqual(breathSteps);
  vi.advanceTimersByTime(1);
  expect(told.at(-1)).toBeUndefined();
  for (const breath of [0, 1, 2]) {
    const lasts = (way: string) =>
      breathSteps.find((step) => step.breath === breath && step.way === way)?.lasts ?? 0;
    expect(lasts('out')).toBeGreaterThan(lasts('in'));
  }
  expect(vi.getTimerCount()).toBe(0);
});

test('stopped in the middle, nothing more is told', () => {
  const told: (BreathStep | undefined)[] = [];
  const pause = new AbortController();
  breathe((step) => told.push(step), pause.signal);
  vi.advanceTimersByTime(5_000);
  pause.abort();
  vi.advanceTimersByTime(60_000);
  expect(told).toEqual([...breathSteps.slice(0, 2), undefined]);
});
