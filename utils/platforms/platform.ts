/** The parts of an address that platforms read. */
export type Address = Pick<URL, 'hostname' | 'pathname' | 'search' | 'hash'>;

/**
 * Where an address leads on a call service. `code` names the room, the same for everyone in it.
 * `launcher`: the page that opens the desktop app. `elsewhere` with `calls`: no room is named
 * there, but a call can go on all the same, known by its marks or its media alone.
 */
export type CallAddress =
  | { readonly kind: 'room' | 'launcher'; readonly code: string }
  | { readonly kind: 'left' }
  | { readonly kind: 'elsewhere'; readonly calls?: true };

/** What a mark can say of a page. `waiting`: people who still knock see it too. */
type MarkState = 'launcher' | 'lobby' | 'waiting' | 'inCall' | 'left';

/** What the page's own elements say. `unknown`: nothing described was found; never read as "no". */
export type Marks = MarkState | 'unknown';

/** A CSS selector, or one with what the text of an element it finds looks like (icons, counters). */
export type Sign = string | { readonly at: string; readonly text: RegExp };

/**
 * One dated, language-independent observation: when every sign of `all` is there and none of
 * `none`, the page is what `says` says.
 */
export interface Mark {
  readonly says: MarkState;
  readonly all: readonly Sign[];
  readonly none?: readonly Sign[];
  /** Year and month it was last seen on a real page, or read in the service's own open source. */
  readonly seen: `${number}-${number}`;
  /** By whom or where, in a few words; for docs/platforms.md. */
  readonly evidence: string;
}

/** One call service. Everything Threshold knows about it stands in one file in `sites/`. */
export interface Platform {
  readonly id: string;
  /** The service's own name; a proper noun, not translated. */
  readonly name: string;
  /**
   * Host names the vendor fixes, `*.` for any sub-domain. They become the build's host
   * permissions. Empty for what is only ever self-hosted.
   */
  readonly hosts: readonly string[];
  /** A sentence or two for docs/platforms.md: what is special, and what is not known. */
  readonly docs: string;
  /** What opens the desktop app, for docs/platforms.md; absent where calls stay in the browser. */
  readonly handsOff?: string;
  /** Further hosts of join links, where no page of ours runs. */
  readonly linkHosts?: readonly string[];
  /** The room a join link on a host of this service leads to; undefined for any other page. Pure. */
  readonly joinLink: (url: URL) => string | undefined;
  /** Reads an address; pure. */
  readonly address: (url: Address) => CallAddress;
  /** Selector of the same-origin frame in which the service draws its call. */
  readonly frame?: string;
  /**
   * The marks, in the order they are asked: the first that holds is believed, so what a lobby
   * shows too comes after the lobby. Empty where no page was ever described in public.
   */
  readonly marks: readonly Mark[];
  /** Recognises a self-hosted page of this service, on a site the person added. */
  readonly claims?: (page: Document, url: Address) => boolean;
  /** The meeting's title as the page gives it, without the service's own words; empty when untitled. */
  readonly title: (page: Document, code: string) => string;
}
