import { firstGroup, linkByAddress, roomOr, titleWithout } from '../address.ts';
import type { Address, Platform } from '../platform';

const rooms = [/^\/room\/([\w.-]{3,60})\/?$/];

const address = ({ pathname }: Address) => roomOr(firstGroup(pathname, rooms));

const dialpad: Platform = {
  id: 'dialpad',
  name: 'Dialpad',
  hosts: ['meetings.dialpad.com'],
  docs: 'No marks: no page of it was described in public in 2026. The address and the media tell.',
  joinLink: linkByAddress(address),
  address,
  marks: [],
  title: (page) => titleWithout(page, 'Dialpad'),
};

export default dialpad;
