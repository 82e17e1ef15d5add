/**
 * Hosts that the browsers ask of their own accord (updates, sign-in, autofill, remote settings).
 * A request of the extension to one of these would not be told apart here.
 */
const vendors =
  /^(?:[\w-]+\.)*(?:googleapis\.com|gstatic\.com|gvt1\.com|gvt2\.com|mozilla\.(?:com|net|org)|firefox\.com)$|^(?:accounts|clients\d*|www|android\.clients)\.google\.com$/;

/** What was asked of the proxy and is none of the browser's own doing. */
export function foreignRequests(refused: readonly string[]): string[] {
  return refused.filter((authority) => !vendors.test(authority.replace(/:\d+$/, '')));
}
