/** Where an address leads on a call service. `code` names the room, the same for everyone in it. */
export type CallAddress =
  | { readonly kind: 'room'; readonly code: string }
  | { readonly kind: 'left' }
  | { readonly kind: 'elsewhere' };

/**
 * What the page's own elements say.
 * `waiting`: a leave control shows, but nothing that only a call has (people who knock see it too).
 * `unknown`: nothing described was found; never read as "no".
 */
export type Marks = 'lobby' | 'waiting' | 'inCall' | 'left' | 'unknown';

/** One call service. Everything Threshold knows about it stands in one file in `sites/`. */
export interface Platform {
  readonly id: string;
  /** The service's own name; a proper noun, not translated. */
  readonly name: string;
  /** Host names, `*.` for any sub-domain. They become the build's host permissions. */
  readonly hosts: readonly string[];
  /** Reads an address; pure. */
  readonly address: (url: Pick<URL, 'hostname' | 'pathname' | 'hash'>) => CallAddress;
  /** Reads the page's marks, language-independent. Absent where no page was ever described. */
  readonly marks?: (page: Document) => Marks;
  /** The meeting's title as the page gives it, without the service's own words; empty when untitled. */
  readonly title: (page: Document, code: string) => string;
}
