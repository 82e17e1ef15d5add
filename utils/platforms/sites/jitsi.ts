import { decoded, roomOr } from '../address.ts';
import type { Address, Platform } from '../platform';

function address({ pathname }: Address) {
  const path = decoded(pathname.replace(/^\/+|\/+$/g, ''));
  // After hanging up, deployments go to the start page or to one of the closing pages.
  if (path === '' || /^static\/close\d?\.html$/.test(path)) return { kind: 'left' } as const;
  return roomOr(path.startsWith('static/') ? undefined : path.toLowerCase());
}

/** Marks are Jitsi's own test ids; the lobby first: some builds mount the video behind it. */
const jitsi: Platform = {
  id: 'jitsi',
  name: 'Jitsi Meet',
  hosts: ['meet.jit.si', '8x8.vc'],
  docs: 'Public, 8x8 and self-hosted servers; a self-hosted one is recognised by its start screen or its video container.',
  joinLink(url) {
    const read = address(url);
    return 'code' in read && /^[^/]+(?:\/[^/]+)?$/.test(read.code) ? read.code : undefined;
  },
  address,
  marks: [
    {
      says: 'lobby',
      all: ['[data-testid="prejoin.screen"], [data-testid="prejoin.joinMeeting"]'],
      seen: '2026-08',
      evidence: 'its own test pages',
    },
    {
      says: 'lobby',
      all: ['#premeeting-name-input, .premeeting-screen'],
      seen: '2026-08',
      evidence: 'its own test pages',
    },
    {
      says: 'lobby',
      all: [
        '.lobby-screen, [data-testid="lobby.knockButton"], [data-testid="lobby.nameField"], [data-testid="lobby.joiningMessage"]',
      ],
      seen: '2026-08',
      evidence: 'its own test pages',
    },
    {
      says: 'inCall',
      all: ['.hangup-button, [data-testid="toolbox.hangup"]'],
      seen: '2026-08',
      evidence: 'open source',
    },
    { says: 'waiting', all: ['#largeVideoContainer'], seen: '2026-08', evidence: 'open source' },
  ],
  claims: (page) =>
    page.querySelector('#react') !== null &&
    page.querySelector('.premeeting-screen, #largeVideoContainer, #videoconference_page') !== null,
  title(page, code) {
    const title = page.title.replace(/\s*\|\s*[^|]*$/, '').trim();
    return title && title !== 'Jitsi Meet' ? title : decoded(code.split('/').at(-1) ?? code);
  },
};

export default jitsi;
