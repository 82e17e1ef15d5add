import { decoded, firstGroup, titleWithout } from '../address.ts';
import type { Address, CallAddress, Platform } from '../platform';

const id = (name: string) => `[data-testid="${name}"]`;

/** Rooms are behind the hash (`/room/#/name?roomId=…`) or, for short ones, in the path. */
function address({ hostname, pathname, hash }: Address): CallAddress {
  const name =
    firstGroup(hash, [/^#\/([^?]{1,200})/]) ??
    (/^\/room\/?$/.test(pathname)
      ? firstGroup(hash, [/[?&]roomId=([^&]+)/])
      : firstGroup(pathname, [/^\/([\w-]{2,100})\/?$/]));
  return name
    ? { kind: 'room', code: `${hostname}/${decoded(name)}`.toLowerCase() }
    : { kind: 'elsewhere' };
}

const elementCall: Platform = {
  id: 'element-call',
  name: 'Element Call',
  hosts: ['call.element.io'],
  docs: 'Leave and mute are in the lobby too. Self-hosted servers are recognised by the lobby’s or the call’s own test names.',
  joinLink(url) {
    const read = address(url);
    return read.kind === 'room' ? read.code : undefined;
  },
  address,
  marks: [
    {
      says: 'lobby',
      all: [`${id('lobby_joinCall')}, ${id('joincall_joincall')}`],
      seen: '2026-08',
      evidence: 'open source',
    },
    { says: 'inCall', all: [id('incall_leave')], seen: '2026-08', evidence: 'open source' },
    { says: 'inCall', all: [id('videoTile')], seen: '2026-08', evidence: 'open source' },
    { says: 'left', all: [id('home_go')], seen: '2026-08', evidence: 'open source' },
  ],
  claims: (page) => page.querySelector(`${id('lobby_joinCall')}, ${id('incall_leave')}`) !== null,
  title: (page) => titleWithout(page, 'Element Call'),
};

export default elementCall;
