import { useCallback, useRef, useState } from 'react';

interface Kept<T> {
  readonly value: T;
  change(part: Partial<T>): void;
  /** Forgets it: it was saved, or given up. */
  release(): void;
}

/**
 * What is typed in a form; it survives the page's closing, since each change goes to this page's
 * own storage at once. `read` makes sense of what was kept, or gives undefined.
 */
export function useKept<T extends object>(
  key: string,
  initial: T,
  read: (kept: unknown) => T | undefined,
): Kept<T> {
  const name = `kept:${key}`;
  const [value, setValue] = useState<T>(() => fromStorage(name, read) ?? initial);
  const latest = useRef(value);
  const change = useCallback(
    (part: Partial<T>) => {
      latest.current = { ...latest.current, ...part };
      setValue(latest.current);
      try {
        localStorage.setItem(name, JSON.stringify(latest.current));
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
