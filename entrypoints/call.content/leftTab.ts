import type { send } from '../../utils/send';
import { isConnected } from './takeOver';

/** The longest absence that is counted in one go (ms): a machine that slept was not left. */
const longest = 2 * 60 * 60_000;

export interface LeftTab {
  /** Begins to count with a call, and ends with it. */
  follow(inCall: boolean): void;
}

/**
 * Counts how often and how long a call's tab is out of sight, where the person asked for it:
 * only that, nothing of where she went. Not even listened for otherwise. One message each time
 * she is back, none in between.
 */
export function leftTab(document: Document, tell: typeof send, signal: AbortSignal): LeftTab {
  let counting: AbortController | undefined;
  let total = { times: 0, ms: 0 };
  let since: number | undefined;

  function leave(): void {
    if (document.visibilityState === 'hidden') since ??= Date.now();
    else comeBack();
  }

  function comeBack(): void {
    if (since === undefined) return;
    const ms = Math.min(longest, Math.max(0, Date.now() - since));
    total = { times: total.times + 1, ms: total.ms + ms };
    since = undefined;
    if (isConnected()) void tell('leftTab', total);
  }

  async function begin(): Promise<void> {
    const mine = new AbortController();
    counting = mine;
    const reply = isConnected() ? await tell('ledger', {}) : undefined;
    if (!reply?.ok || !reply.value || mine.signal.aborted) return;
    total = { ...reply.value };
    leave();
    document.addEventListener('visibilitychange', leave, { signal: mine.signal });
  }

  function end(): void {
    counting?.abort();
    counting = undefined;
    comeBack();
  }

  signal.addEventListener('abort', () => counting?.abort());
  return {
    follow(inCall) {
      if (inCall && !counting) void begin();
      else if (!inCall && counting) end();
    },
  };
}
