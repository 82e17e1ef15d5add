/**
 * Runs `work` soon after a call, and never more often than every `interval` ms; calls in between
 * are one.
 */
export function onceSettled(work: () => void, interval: number, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = 0;
  signal.addEventListener('abort', () => clearTimeout(timer));
  return () => {
    if (timer !== undefined || signal.aborted) return;
    const wait = Math.min(interval, Math.max(0, last + interval - performance.now()));
    timer = setTimeout(() => {
      timer = undefined;
      last = performance.now();
      work();
    }, wait);
  };
}
