import { firstGroup, linkByAddress, roomOr, titleWithout } from '../address.ts';
import type { Address, Platform } from '../platform';

const rooms = [
  /^((?:(?!www\.)[\w-]+\.)?whereby\.com\/(?!(?:user|information|blog|org|features|pricing|signup|login)(?:\/|$))[\w-]{2,80})\/?$/,
];

const address = ({ hostname, pathname }: Address) =>
  roomOr(firstGroup(`${hostname}${pathname}`, rooms));

const whereby: Platform = {
  id: 'whereby',
  name: 'Whereby',
  hosts: ['whereby.com', '*.whereby.com'],
  docs: 'No marks: no page of it was described in public in 2026. The address and the media tell.',
  joinLink: linkByAddress(address),
  address,
  marks: [],
  title: (page) => titleWithout(page, 'Whereby'),
};

export default whereby;
