import { covers } from '../platforms/registry';

/** A wrapper within a wrapper within a wrapper: no mail gateway adds more than a few. */
const deepest = 8;

/** Redirectors that carry their target whole in one query field. */
const inQuery: readonly (readonly [host: string, path: RegExp, field: string])[] = [
  ['www.google.com', /^\/url$/, 'q'],
  ['www.google.com', /^\/url$/, 'url'],
  ['*.safelinks.protection.outlook.com', /^\//, 'url'],
  ['statics.teams.cdn.office.net', /^\/evergreen-assets\/safelinks\//, 'url'],
  ['linkprotect.cudasvc.com', /^\/url$/, 'a'],
  ['slack-redir.net', /^\/link$/, 'url'],
  ['www.linkedin.com', /^\/(?:redir\/redirect|safety\/go)\/?$/, 'url'],
  ['l.facebook.com', /^\/l\.php$/, 'u'],
  ['lm.facebook.com', /^\/l\.php$/, 'u'],
];

/** Follows redirectors whose target stands in the address itself; never asks the network. */
export function unwrap(link: URL): URL {
  let url = link;
  for (let depth = 0; depth < deepest; depth += 1) {
    const target = URL.parse(targetOf(url) ?? '');
    if (!target) return url;
    url = target;
  }
  return url;
}

function targetOf(url: URL): string | undefined {
  if (covers('urldefense.com', url.hostname) || covers('*.proofpoint.com', url.hostname)) {
    return proofpoint(url);
  }
  for (const [host, path, field] of inQuery) {
    const target =
      covers(host, url.hostname) && path.test(url.pathname) && url.searchParams.get(field);
    if (target) return target;
  }
  return undefined;
}

/** Proofpoint v1 keeps the target as it is, v2 with `-` for `%` and `_` for `/`, v3 in the path. */
function proofpoint(url: URL): string | undefined {
  const target = url.searchParams.get('u');
  if (url.pathname === '/v1/url') return target ?? undefined;
  if (url.pathname === '/v2/url' && target)
    return decode(target.replaceAll('-', '%').replaceAll('_', '/'));
  const [, wrapped, encoded = ''] =
    /^\/v3\/__(.+?)__;([\w-]*)/.exec(url.pathname + url.search + url.hash) ?? [];
  return wrapped === undefined ? undefined : version3(wrapped, encoded);
}

/** In version 3, `*` stands for one character that was taken out, `**x` for a run of them. */
function version3(wrapped: string, encoded: string): string | undefined {
  const lengths = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  let left: string;
  try {
    left = atob(encoded.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return undefined;
  }
  const whole = wrapped.replace(/\*(?:\*([\w-]))?/g, (_, run?: string) => {
    const count = run === undefined ? 1 : lengths.indexOf(run) + 2;
    const piece = left.slice(0, count);
    left = left.slice(count);
    return piece;
  });
  // Gateways drop one of two slashes.
  return whole.replace(/^(https?):\/(?!\/)/, '$1://');
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
