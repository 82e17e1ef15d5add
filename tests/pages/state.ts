/** One state of a vendor's page, written by us from its marks; never copied. */
export interface PageState {
  readonly name: string;
  readonly url: string;
  /** What stands in the page's body. */
  readonly html: string;
  /** What stands in the same-origin frame that `html` has, where the service draws in one. */
  readonly frame?: string;
  /** What a browser is concluded to be in; `left` when it comes after the call. */
  readonly expected: 'none' | 'launcher' | 'lobby' | 'inCall' | 'left';
}
