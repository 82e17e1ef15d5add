import { firstGroup, linkByAddress, roomOr, titleWithout } from '../address.ts';
import type { Address, Platform } from '../platform';

const rooms = [
  /^((?!(?:www|docs|dashboard|api|help|status|blog|community)\.)[\w-]+\.daily\.co\/[\w-]{1,80})\/?$/,
];

const address = ({ hostname, pathname }: Address) =>
  roomOr(firstGroup(`${hostname}${pathname}`, rooms));

const daily: Platform = {
  id: 'daily',
  name: 'Daily',
  hosts: ['*.daily.co'],
  docs: 'No marks: no page of it was described in public in 2026. The address and the media tell.',
  joinLink: linkByAddress(address),
  address,
  marks: [],
  title: (page) => titleWithout(page, 'Daily'),
};

export default daily;
