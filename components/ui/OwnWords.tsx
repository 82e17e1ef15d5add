import type { ReactNode } from 'react';

/** Up to so many characters words are shown whole; more of them scroll in a box. */
const mostShown = 600;

/** What she wrote, as she wrote it; a box of much of it can be scrolled by key as well. */
export function OwnWords({ children }: { readonly children: string }): ReactNode {
  const long = children.length > mostShown;
  return (
    <p className={long ? 'own-words long' : 'own-words'} dir="auto" tabIndex={long ? 0 : undefined}>
      {children}
    </p>
  );
}
