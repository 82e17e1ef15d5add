import { firstGroup, linkByAddress, roomOr } from '../address.ts';
import type { Address, Platform, Sign } from '../platform';

/** A room is three, four and three letters; home, landing and new are not rooms. */
const rooms = [/^\/(?:_meet\/)?([a-z]{3}-[a-z]{4}-[a-z]{3})\/?$/, /^\/lookup\/([^/]+)\/?$/];

const address = ({ pathname }: Address) => roomOr(firstGroup(pathname, rooms));

/** Icon names are drawn by a font and so are the same in every language. */
const hangUp: Sign = { at: '.google-symbols, .google-material-icons', text: /^call_end$/ };
const tile = '[data-participant-id][data-tile-media-id]';

const googleMeet: Platform = {
  id: 'google-meet',
  name: 'Google Meet',
  hosts: ['meet.google.com'],
  docs: 'One address serves the green room, knocking, the call and its end. Leave and chat show to people who knock; media tiles do not.',
  joinLink: linkByAddress(address),
  address,
  marks: [
    { says: 'lobby', all: ['[jsname="Qx7uuf"]'], seen: '2026-09', evidence: 'live page' },
    { says: 'lobby', all: ['[jsname="z0F4cd"]'], seen: '2026-02', evidence: 'live page, host' },
    { says: 'inCall', all: [hangUp, tile], seen: '2026-10', evidence: 'zen-recorder' },
    {
      says: 'inCall',
      all: ['[jsname="CQylAd"]', tile],
      seen: '2026-03',
      evidence: 'live call, Vietnamese',
    },
    { says: 'waiting', all: [hangUp], seen: '2026-10', evidence: 'zen-recorder' },
    { says: 'waiting', all: ['[jsname="CQylAd"]'], seen: '2026-06', evidence: 'Vexa, knocking' },
    { says: 'left', all: ['button[jsname="W6suGc"]'], seen: '2026-09', evidence: 'live page' },
    { says: 'left', all: ['button[jsname="oI7Fj"]'], seen: '2025-01', evidence: 'older page' },
    {
      says: 'left',
      all: ['[data-call-ended="true"]'],
      seen: '2025-01',
      evidence: 'many extensions, no capture',
    },
    {
      says: 'left',
      all: ['[jsname="r4nke"]'],
      none: ['[data-is-muted]'],
      seen: '2026-09',
      evidence: 'live page',
    },
    {
      says: 'lobby',
      all: ['[jsname="r4nke"]', '[data-is-muted]'],
      seen: '2026-09',
      evidence: 'live page',
    },
  ],
  title(page, code) {
    const greenRoom = page.querySelector('[jsname="Qx7uuf"]')
      ? page.querySelector('h1[jsname="r4nke"]')?.textContent?.trim()
      : undefined;
    const title =
      greenRoom ||
      page.title
        .replace(/^Meet\s*[-–—:]\s*/, '')
        .replace(/\s*[-–—]\s*Google Meet$/, '')
        .trim();
    return title === code || title === 'Google Meet' || title === 'Meet' ? '' : title;
  },
};

export default googleMeet;
