import { firstGroup, linkByAddress, roomOr, titleWithout } from '../address.ts';
import type { Address, Platform } from '../platform';

const rooms = [/[?&]key=(\d{6,20})/, /^\/meeting\/(?:join|public\/join)\/(\d{6,20})/];

const address = ({ pathname, search }: Address) =>
  roomOr(firstGroup(`${pathname}${search}`, rooms));

const zohoMeeting: Platform = {
  id: 'zoho-meeting',
  name: 'Zoho Meeting',
  hosts: [
    'meeting.zoho.com',
    'meeting.zoho.eu',
    'meeting.zoho.in',
    'meeting.zoho.com.au',
    'meeting.zoho.jp',
  ],
  docs: 'No marks: no page of it was described in public in 2026. The address and the media tell.',
  joinLink: linkByAddress(address),
  address,
  marks: [],
  title: (page) => titleWithout(page, 'Zoho Meeting'),
};

export default zohoMeeting;
