/** What browsers give to pages of the extension; automation runs code in them. */
declare const chrome: typeof import('wxt/browser').browser & {
  dom: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null };
};
