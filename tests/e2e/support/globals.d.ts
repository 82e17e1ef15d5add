/** Within pages of the extension: what the browser gives them. */
declare const chrome: typeof import('@wxt-dev/browser').browser;
