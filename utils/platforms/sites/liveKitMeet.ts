import { firstGroup, linkByAddress, roomOr, titleWithout } from '../address.ts';
import type { Address, Platform } from '../platform';

const rooms = [/^\/rooms\/([\w-]{3,80})\/?$/];

const address = ({ pathname }: Address) => roomOr(firstGroup(pathname, rooms));

const liveKitMeet: Platform = {
  id: 'livekit-meet',
  name: 'LiveKit Meet',
  hosts: ['meet.livekit.io'],
  docs: 'No marks: no page of it was described in public in 2026. The address and the media tell.',
  joinLink: linkByAddress(address),
  address,
  marks: [],
  title: (page) => titleWithout(page, 'LiveKit Meet'),
};

export default liveKitMeet;
