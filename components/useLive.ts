import { liveQuery } from 'dexie';
import { type DependencyList, useEffect, useState } from 'react';

/** What a live query has come to: not yet, its value, or a storage that does not answer. */
export type Live<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly error: unknown };

/** Runs a query now and again whenever what it read changes, in any window. */
export function useLive<T>(query: () => Promise<T>, inputs: DependencyList): Live<T> {
  const [live, setLive] = useState<Live<T>>({ state: 'loading' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the caller names what the query reads
  useEffect(() => {
    const subscription = liveQuery(query).subscribe({
      next: (value) => setLive({ state: 'ready', value }),
      error: (error: unknown) => setLive({ state: 'failed', error }),
    });
    return () => subscription.unsubscribe();
  }, inputs);
  return live;
}
