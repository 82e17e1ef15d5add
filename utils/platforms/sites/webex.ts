import { firstGroup, titleWithout } from '../address.ts';
import type { Address, CallAddress, Platform } from '../platform';

const launcher = [/^\/(?:meet|join)\/([\w.-]{1,80})\/?$/];
const mtid = /[?&]MTID=(\w{8,80})/i;
const client = [/^\/webappng\/sites\/[^/]+\/meeting\/(?:\w+\/)?([\w-]{6,80})/];

function address({ hostname, pathname, search }: Address): CallAddress {
  const room = firstGroup(pathname, client);
  if (room) return { kind: 'room', code: room.toLowerCase() };
  const name = firstGroup(pathname, launcher);
  // Personal rooms are named within a site.
  if (name) return { kind: 'launcher', code: `${hostname.split('.')[0]}/${name}`.toLowerCase() };
  const id = /\/(?:j\.php|wbxmjs\/joinservice)/.test(pathname) && firstGroup(search, [mtid]);
  return id ? { kind: 'launcher', code: id.toLowerCase() } : { kind: 'elsewhere', calls: true };
}

const webex: Platform = {
  id: 'webex',
  name: 'Webex',
  hosts: ['*.webex.com'],
  docs: 'The client draws in a frame of the same site and keeps the address of the page that opened it. The lobby and leave marks come from one author.',
  handsOff: '`/meet/<room>`, `/join/<room>` and `j.php?MTID=` pages',
  joinLink(url) {
    const read = address(url);
    return 'code' in read ? read.code : undefined;
  },
  address,
  frame: 'iframe#unified-webclient-iframe',
  marks: [
    {
      says: 'lobby',
      all: ['[data-test="join-button"], #join-button'],
      seen: '2026-04',
      evidence: 'LMA',
    },
    {
      says: 'lobby',
      all: ['[data-test="lobby-container"]'],
      seen: '2026-04',
      evidence: 'one author',
    },
    {
      says: 'inCall',
      all: ['[data-test="participants-toggle-button"]'],
      seen: '2026-04',
      evidence: 'LMA',
    },
    {
      says: 'waiting',
      all: ['[data-test="leave-button"]'],
      seen: '2026-04',
      evidence: 'one author',
    },
  ],
  title: (page) => titleWithout(page, 'Webex|Cisco Webex|Webex Meetings?|Cisco Webex Meetings?'),
};

export default webex;
