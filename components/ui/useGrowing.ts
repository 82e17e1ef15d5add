import { useCallback, useState } from 'react';

/** How many rows are drawn at first, and how many come with each step. */
const step = 60;

/**
 * How many rows of a long list are drawn: more as its end comes into sight. `end` goes on the
 * button that ends the list, so that it works by key as well as by scrolling.
 */
export function useGrowing(key = ''): {
  readonly most: number;
  grow(): void;
  readonly end: (button: HTMLElement | null) => (() => void) | undefined;
} {
  const [shown, setShown] = useState({ key, most: step });
  const most = shown.key === key ? shown.most : step;
  const grow = useCallback(
    () => setShown((before) => ({ key, most: (before.key === key ? before.most : step) + step })),
    [key],
  );
  const end = useCallback(
    (button: HTMLElement | null) => {
      if (!button) return undefined;
      const observer = new IntersectionObserver(([entry]) => {
        if (entry?.isIntersecting) grow();
      });
      observer.observe(button);
      return () => observer.disconnect();
    },
    [grow],
  );
  return { most, grow, end };
}
