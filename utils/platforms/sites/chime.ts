import { firstGroup, linkByAddress, roomOr, titleWithout } from '../address.ts';
import type { Address, Platform } from '../platform';

const rooms = [/^\/(?:meetings\/)?([\w-]{6,60})\/?$/];

const address = ({ pathname }: Address) => roomOr(firstGroup(pathname, rooms));

const chime: Platform = {
  id: 'amazon-chime',
  name: 'Amazon Chime',
  hosts: ['app.chime.aws', 'chime.aws'],
  docs: 'Its meeting page was read in 2026; the service was announced to end in February 2026.',
  joinLink: linkByAddress(address),
  address,
  marks: [
    {
      says: 'inCall',
      all: ['[data-test-id="meetingTitle"]', '#audio'],
      seen: '2026-04',
      evidence: 'LMA',
    },
  ],
  title: (page) => titleWithout(page, 'Amazon Chime'),
};

export default chime;
