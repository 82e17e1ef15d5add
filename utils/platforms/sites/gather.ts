import { firstGroup, linkByAddress, roomOr, titleWithout } from '../address.ts';
import type { Address, Platform } from '../platform';

const rooms = [/^\/app\/([\w-]{6,60})\//];

const address = ({ pathname }: Address) => roomOr(firstGroup(pathname, rooms));

const gather: Platform = {
  id: 'gather',
  name: 'Gather',
  hosts: ['app.gather.town'],
  docs: 'Calls begin by walking up to somebody, so the space is the room. No marks: no page of it was described in public in 2026. The address and the media tell.',
  joinLink: linkByAddress(address),
  address,
  marks: [],
  title: (page) => titleWithout(page, 'Gather'),
};

export default gather;
