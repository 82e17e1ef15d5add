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

/**
 * Tells of changes to what `attach` observes. The observer rests between looks (`rest` ms), so that
 * a storm of mutations costs one callback a look. Returns the way to attach anew.
 */
export function observeResting(
  attach: (observer: MutationObserver) => void,
  changed: () => void,
  rest: number,
  signal: AbortSignal,
): () => void {
  const observer = new MutationObserver(() => {
    observer.disconnect();
    changed();
    setTimeout(() => {
      observe();
      // What changed while the observer rested was not told.
      changed();
    }, rest);
  });
  function observe(): void {
    if (!signal.aborted) attach(observer);
  }
  signal.addEventListener('abort', () => observer.disconnect());
  observe();
  return observe;
}
