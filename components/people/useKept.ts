import { useCallback, useState } from 'react';

/**
 * A value that survives the page's closing: each change goes to this page's own storage at once.
 * `read` makes sense of what was kept, or gives undefined. `release` forgets it.
 */
export function useKept<T>(
  key: string,
  initial: T,
  read: (kept: unknown) => T | undefined,
): { readonly value: T; change(value: T): void; release(): void } {
  const name = `kept:${key}`;
  const [value, setValue] = useState<T>(() => fromStorage(name, read) ?? initial);
  const change = useCallback(
    (next: T) => {
      setValue(next);
      try {
        localStorage.setItem(name, JSON.stringify(next));
      } catch {
        // Too long for this small storage: it stands in the form until that is closed.
      }
    },
    [name],
  );
  const release = useCallback(() => localStorage.removeItem(name), [name]);
  return { value, change, release };
}

function fromStorage<T>(name: string, read: (kept: unknown) => T | undefined): T | undefined {
  try {
    return read(JSON.parse(localStorage.getItem(name) ?? 'null'));
  } catch {
    return undefined;
  }
}
