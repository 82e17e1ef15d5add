import { firstGroup, linkByAddress, roomOr, titleWithout } from '../address.ts';
import type { Address, Platform } from '../platform';

const rooms = [/^\/(?:join|conf\/on)\/([\w-]{6,60})\/?$/];

const address = ({ pathname }: Address) => roomOr(firstGroup(pathname, rooms));

const ringCentral: Platform = {
  id: 'ringcentral',
  name: 'RingCentral',
  hosts: [
    'v.ringcentral.com',
    'verizon.v.ringcentral.com',
    'video-atos.ringcentral.com',
    'meetings.officeathand.att.com',
    'video.unifyoffice.com',
    'video.cloudoffice.avaya.com',
    'video.rainbowoffice.com',
    'meetings.btcloudphone.bt.com',
    'meetings.businessconnect.telus.com',
  ],
  docs: 'With its white labels. No marks: no page of it was described in public in 2026. The address and the media tell.',
  joinLink: linkByAddress(address),
  address,
  marks: [],
  title: (page) => titleWithout(page, 'RingCentral'),
};

export default ringCentral;
