import { type RefObject, useEffect, useRef } from 'react';

/**
 * Gives the focus back to the button that opened something, once that is closed: the form that
 * had the focus is gone, and the focus must not go with it.
 */
export function useReturnFocus(open: boolean): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(open);
  useEffect(() => {
    if (wasOpen.current && !open) button.current?.focus();
    wasOpen.current = open;
  }, [open]);
  return button;
}
