import { firstGroup, roomOr, titleWithout } from '../address.ts';
import type { Address, Platform } from '../platform';

function address({ hostname, pathname }: Address) {
  const token = firstGroup(pathname, [/\/call\/([a-z0-9]{4,32})\/?$/]);
  return roomOr(token && `${hostname}/${token}`);
}

const nextcloudTalk: Platform = {
  id: 'nextcloud-talk',
  name: 'Nextcloud Talk',
  hosts: [],
  docs: 'Always self-hosted: recognised on a site you added. No marks: the page is a chat, the call a state of it, and no recent page was described; the media tells.',
  joinLink: () => undefined,
  address,
  marks: [],
  claims: (page, url) =>
    address(url).kind === 'room' && page.querySelector('[data-requesttoken]') !== null,
  title: (page) => titleWithout(page, 'Nextcloud|Talk|Talk - Nextcloud'),
};

export default nextcloudTalk;
