import { firstGroup, linkByAddress, roomOr, titleWithout } from './address.ts';
import type { Address, Platform } from './platform';

interface Described extends Pick<Platform, 'id' | 'name' | 'hosts' | 'docs'> {
  readonly marks?: Platform['marks'];
  /** The room is the first group of the first that matches host, path and query in a row. */
  readonly rooms: readonly RegExp[];
}

/** A platform whose join link is the address of its call, and whose title ends in its name. */
export function byAddress({ rooms, marks = [], ...platform }: Described): Platform {
  const address = ({ hostname, pathname, search }: Address) =>
    roomOr(firstGroup(hostname + pathname.replace(/\/+$/, '') + search, rooms));
  return {
    ...platform,
    marks,
    joinLink: linkByAddress(address),
    address,
    title: (page) => titleWithout(page, platform.name),
  };
}
