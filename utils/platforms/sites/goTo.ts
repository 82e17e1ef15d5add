import { firstGroup, linkByAddress, roomOr, titleWithout } from '../address.ts';
import type { Address, Platform } from '../platform';

const rooms = [/^\/(?:meeting\/|join\/)?(\d{9})\/?$/];

const address = ({ pathname }: Address) => roomOr(firstGroup(pathname, rooms));

const goTo: Platform = {
  id: 'goto',
  name: 'GoTo Meeting',
  hosts: ['meet.goto.com', 'app.goto.com', 'global.gotomeeting.com', 'www.gotomeet.me'],
  docs: 'No marks: no page of it was described in public in 2026. The address and the media tell.',
  joinLink: linkByAddress(address),
  address,
  marks: [],
  title: (page) => titleWithout(page, 'GoTo Meeting'),
};

export default goTo;
