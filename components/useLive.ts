import { liveQuery } from 'dexie';
import { useEffect, useRef, useState } from 'react';

/** What a live query has come to: not yet, its value, or a storage that does not answer. */
export type Live<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly error: unknown };

/**
 * Runs a query now and again whenever what it read changes, in any window. `key` names what the
 * query asks for: another key is another question.
 */
export function useLive<T>(query: () => Promise<T>, key = ''): Live<T> {
  const [live, setLive] = useState<Live<T> & { readonly key: string }>({ state: 'loading', key });
  const asked = useRef(query);
  asked.current = query;
  useEffect(() => {
    // Native `async` here: only so does Dexie follow what is read after the first `await`.
    const query = async () => {
      try {
        return await asked.current();
      } catch (error) {
        return sayClosed(error);
      }
    };
    const subscription = liveQuery(query).subscribe({
      next: (value) => setLive({ state: 'ready', value, key }),
      error: (error: unknown) => setLive({ state: 'failed', error, key }),
    });
    return () => subscription.unsubscribe();
  }, [key]);
  return live.key === key ? live : { state: 'loading' };
}

/** While another question is answered, what was answered before stays: nothing closes or jumps. */
export function useStaying<T>(live: Live<T>): Live<T> {
  const [before, setBefore] = useState(live);
  if (live.state !== 'loading' && live !== before) setBefore(live);
  return before;
}

/** A live query keeps silent when its database is closed, as it is where none can be opened. */
function sayClosed(error: unknown): never {
  const closed = error instanceof Error && error.name === 'DatabaseClosedError';
  throw closed ? Object.assign(new Error(error.message), { name: 'StorageClosed' }) : error;
}
