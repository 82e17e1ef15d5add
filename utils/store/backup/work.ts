/** How a piece of work is followed, and stopped. */
export interface Work {
  readonly signal: AbortSignal;
  /** Told how much is done, from 0 to 1; 0 where that cannot be told. */
  readonly progress: (done: number) => void;
}

/** A page stays fluid while nothing takes longer than this (ms) at a time. */
const longest = 40;

/**
 * Lets a page answer and paint between two steps of long work: waits a moment where the last wait
 * is a while ago. Throws the signal's reason when the work is cancelled.
 */
export function breather({ signal }: Work): () => Promise<void> {
  let last = performance.now();
  return async () => {
    signal.throwIfAborted();
    if (performance.now() - last < longest) return;
    await new Promise((resume) => setTimeout(resume));
    signal.throwIfAborted();
    last = performance.now();
  };
}
