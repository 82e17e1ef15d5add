import type { Platform } from '../platform';

/**
 * A call service nobody described: known only by its WebRTC signal. Its hosts are services that
 * serve calls and nothing else; every other site is asked for by the person, one at a time.
 */
const generic: Platform = {
  id: 'generic',
  name: 'WebRTC',
  hosts: [
    'p2p.mirotalk.com',
    'sfu.mirotalk.com',
    'meet.livekit.io',
    'call.element.io',
    'whereby.com',
    '*.whereby.com',
    '*.daily.co',
  ],
  address: ({ hostname, pathname, hash }) => ({
    kind: 'room',
    // Rooms behind a hash (`/room/#/name`) are told apart; other fragments are page positions.
    code: `${hostname}${pathname.replace(/\/+$/, '')}${hash.startsWith('#/') ? hash.split('?')[0] : ''}`.slice(
      0,
      300,
    ),
  }),
  title: (page) => page.title.trim(),
};

export default generic;
