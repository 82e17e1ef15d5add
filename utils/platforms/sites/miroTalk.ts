import { firstGroup, linkByAddress, roomOr, titleWithout } from '../address.ts';
import type { Address, CallAddress, Platform } from '../platform';

function address({ hostname, pathname }: Address): CallAddress {
  if (/^\/newcall\/?$/.test(pathname)) return { kind: 'left' };
  const room = firstGroup(pathname, [/^\/join\/([^/]{1,200})\/?$/]);
  return roomOr(room && `${hostname}/${room}`);
}

const miroTalk: Platform = {
  id: 'mirotalk',
  name: 'MiroTalk',
  hosts: ['p2p.mirotalk.com', 'sfu.mirotalk.com'],
  docs: 'Lobby and call share one address; the start window is hidden, not taken away, once in. Self-hosted servers are recognised by that window beside the leave control.',
  joinLink: linkByAddress(address),
  address,
  marks: [
    {
      says: 'inCall',
      all: ['#leaveRoomBtn', '#myVideo'],
      none: ['#initUser:not(.hidden, [hidden], [style*="display: none"])'],
      seen: '2026-11',
      evidence: 'tried',
    },
    { says: 'lobby', all: ['#initUser'], seen: '2026-11', evidence: 'tried' },
  ],
  claims: (page) =>
    page.querySelector('#initUser') !== null && page.querySelector('#leaveRoomBtn') !== null,
  title: (page) => titleWithout(page, 'MiroTalk.*'),
};

export default miroTalk;
