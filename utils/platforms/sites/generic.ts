import type { Platform } from '../platform';

/** A call service nobody described, on a site the person added: known by its WebRTC signal alone. */
const generic: Platform = {
  id: 'generic',
  name: 'WebRTC',
  hosts: [],
  docs: 'Any other site you added. No marks: a picture of yourself or an open connection is the door, media that lasts is the call.',
  joinLink: () => undefined,
  address: ({ hostname, pathname, hash }) => ({
    kind: 'room',
    // Rooms behind a hash (`/room/#/name`) are told apart; other fragments are page positions.
    code: `${hostname}${pathname.replace(/\/+$/, '')}${hash.startsWith('#/') ? hash.split('?')[0] : ''}`.slice(
      0,
      300,
    ),
  }),
  marks: [],
  title: (page) => page.title.trim(),
};

export default generic;
