import type { Address, Platform } from './platform';
import generic from './sites/generic';

const sites = import.meta.glob<Platform>('./sites/*.ts', { eager: true, import: 'default' });

/** Every platform, the generic one last: adding a file to `sites/` is all it takes. */
export const platforms: readonly Platform[] = [
  ...Object.values(sites).filter((site) => site !== generic),
  generic,
];

/** True when a host pattern (`meet.example.org` or `*.example.org`) covers a host name. */
export function covers(pattern: string, hostname: string): boolean {
  if (!pattern.startsWith('*.')) return pattern === hostname;
  return hostname === pattern.slice(2) || hostname.endsWith(pattern.slice(1));
}

/** The platform that describes a host; the generic one for a host nobody described. */
export function platformFor(hostname: string): Platform {
  return platforms.find((site) => site.hosts.some((host) => covers(host, hostname))) ?? generic;
}

/**
 * The platform of a page: by its host, else the one that recognises the page as its own software
 * on somebody's server, else the generic one. The answer may change while a page still loads.
 */
export function platformOf(page: Document, url: Address): Platform {
  const known = platformFor(url.hostname);
  if (known !== generic) return known;
  return platforms.find((site) => site.claims?.(page, url)) ?? generic;
}

/** The platform with an id; undefined for one that a newer version wrote. */
export function platformById(id: string): Platform | undefined {
  return platforms.find((site) => site.id === id);
}
