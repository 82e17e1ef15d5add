import type { Address, CallAddress } from './platform';

/** Decodes a part of an address; what is badly encoded stays as it is. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The first group of the first pattern that matches; undefined when none does. */
export function firstGroup(text: string, patterns: readonly RegExp[]): string | undefined {
  for (const pattern of patterns) {
    const code = pattern.exec(text)?.[1];
    if (code) return code;
  }
  return undefined;
}

/** A room where there is a code, `elsewhere` where there is none. */
export function roomOr(
  code: string | undefined,
  otherwise: CallAddress = { kind: 'elsewhere' },
): CallAddress {
  return code ? { kind: 'room', code } : otherwise;
}

/** Reads a join link as the address it is: most services have one shape for both. */
export function linkByAddress(
  address: (url: Address) => CallAddress,
): (url: URL) => string | undefined {
  return (url) => {
    const read = address(url);
    return 'code' in read ? read.code : undefined;
  };
}

/** The page's title without the service's name at its start or end; empty when nothing is left. */
export function titleWithout(page: Document, words: string): string {
  const title = page.title.trim();
  const edge = new RegExp(
    `^(?:${words})\\s*[-–—|:·•]\\s*|\\s*[-–—|:·•]\\s*(?:${words})$|^(?:${words})$`,
    'gi',
  );
  return title.replace(edge, '').trim();
}
