import type { Platform } from '../platforms/platform';
import { covers, platforms } from '../platforms/registry';
import { services } from './services';
import { unwrap } from './unwrap';

/** A link that joins a meeting. */
export interface JoinLink {
  /** A platform's id, or that of a service known by its links alone. */
  readonly service: string;
  readonly name: string;
  readonly url: string;
  /** The room, the same for everyone and the same as the platform reads on its page. */
  readonly code: string;
}

/** No join link is longer; mail gateways make the longest. */
const longest = 4_000;
/** Text beyond this is not looked at (characters): no invitation is so long. */
const mostText = 2_000_000;
/** More links than this in one text are a list, not an invitation. */
const mostLinks = 1_000;

/** Runs of what an address can hold; one pass, no backtracking. */
const address = /https:\/\/[^\s"'<>\\^`{|}]+/gi;
const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&quot;': '"',
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': ' ',
};

/**
 * The join links of a text, HTML or `Location` field, best first: services with a page of ours
 * before the others, then as they stand in the text. One meeting gives one link, the longest,
 * since that carries the password. Time grows with the text's length only. Pure.
 */
export function findJoinLinks(text: string): JoinLink[] {
  const found = new Map<string, JoinLink>();
  let seen = 0;
  for (const [match] of withoutEntities(text.slice(0, mostText)).matchAll(address)) {
    seen += 1;
    if (seen > mostLinks) break;
    const link = readJoinLink(withoutTail(match.slice(0, longest)));
    if (!link) continue;
    const key = `${link.service} ${link.code}`;
    const known = found.get(key);
    if (!known || link.url.length > known.url.length) found.set(key, link);
  }
  const rank = ({ service }: JoinLink) => Number(!platforms.some(({ id }) => id === service));
  return [...found.values()].sort((a, b) => rank(a) - rank(b));
}

/** Reads one address as a join link, behind redirectors too; undefined for every other. */
export function readJoinLink(link: string): JoinLink | undefined {
  const given = URL.parse(link);
  const url = given && unwrap(given);
  if (!url || !isPlain(url)) return undefined;
  const platform = platforms.find((one) => hostsOf(one).some((host) => covers(host, url.hostname)));
  const code = platform?.joinLink(url);
  if (platform && code) return { service: platform.id, name: platform.name, url: url.href, code };
  for (const { id, name, hosts, path } of services) {
    if (!hosts.some((host) => covers(host, url.hostname))) continue;
    const match = path.exec(url.pathname + url.search);
    if (match) return { service: id, name, url: url.href, code: match[1] ?? url.hostname };
  }
  return undefined;
}

/** A sentence's own marks at the end are no part of the address. */
function withoutTail(link: string): string {
  let end = link.length;
  while (end > 0 && ').,;:!?]*'.includes(link.charAt(end - 1))) end -= 1;
  return link.slice(0, end);
}

function hostsOf({ hosts, linkHosts = [] }: Platform): readonly string[] {
  return [...hosts, ...linkHosts];
}

/** Encrypted, on its own port, without a user's name in front: what looks alike is none. */
function isPlain({ protocol, port, username, password }: URL): boolean {
  return protocol === 'https:' && port === '' && username === '' && password === '';
}

function withoutEntities(text: string): string {
  return text.replace(/&(?:amp|quot|lt|gt|nbsp|#\d{1,6}|#x[0-9a-f]{1,5});/gi, (entity) => {
    const known = entities[entity.toLowerCase()];
    if (known !== undefined) return known;
    const hex = /^&#x/i.test(entity);
    const point = Number.parseInt(entity.slice(hex ? 3 : 2), hex ? 16 : 10);
    return point <= 0x10ffff ? String.fromCodePoint(point) : ' ';
  });
}
