import { type RefObject, useEffect, useRef } from 'react';

/**
 * Puts the focus on the heading of each new step: what had it is gone with the step before, and a
 * screen reader begins to read there. Not on the first: the page has just opened.
 */
export function useHeadingFocus(step: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(step);
  useEffect(() => {
    if (first.current === step) return;
    first.current = '';
    heading.current?.focus();
  }, [step]);
  return heading;
}
