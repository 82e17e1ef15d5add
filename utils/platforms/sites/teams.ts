import { decoded, firstGroup, titleWithout } from '../address.ts';
import type { Address, CallAddress, Platform } from '../platform';

const thread = /\/l\/meetup-join\/([^/?#&]+)/;
const short = /^\/meet\/(\d{9,20})\/?$/;

/** Addresses are wrapped in addresses here: each layer is decoded once, three at the most. */
function meetingIn(text: string): string | undefined {
  let layer = text;
  for (let depth = 0; depth < 3; depth += 1) {
    const code = firstGroup(layer, [thread, /\/meet\/(\d{9,20})/]);
    if (code) return decoded(code).toLowerCase();
    layer = decoded(layer);
  }
  return undefined;
}

/** A guest's call keeps its meeting in a base64 text. */
function guestMeeting(search: string): string | undefined {
  try {
    const coords = JSON.parse(atob(new URLSearchParams(search).get('coords') ?? '')) as {
      meetingCode?: unknown;
      meetingUrl?: unknown;
      conversationId?: unknown;
    };
    const { meetingCode, meetingUrl, conversationId } = coords;
    if (typeof meetingCode === 'string' && /^\d{9,20}$/.test(meetingCode)) return meetingCode;
    if (typeof meetingUrl === 'string') return meetingIn(meetingUrl);
    return typeof conversationId === 'string' ? conversationId.toLowerCase() : undefined;
  } catch {
    return undefined;
  }
}

function address({ pathname, search, hash }: Address): CallAddress {
  const launched = firstGroup(pathname, [short]) ?? meetingIn(pathname);
  if (launched) return { kind: 'launcher', code: launched };
  if (pathname.startsWith('/dl/launcher/')) {
    const code = meetingIn(new URLSearchParams(search).get('url') ?? '');
    return code ? { kind: 'launcher', code } : { kind: 'elsewhere' };
  }
  const code = pathname.startsWith('/light-meetings/')
    ? guestMeeting(search)
    : meetingIn(hash) || undefined;
  return code ? { kind: 'room', code } : { kind: 'elsewhere', calls: true };
}

const screen = (name: string) => `[data-tid="calling-${name}-screen"]`;

const teams: Platform = {
  id: 'teams',
  name: 'Microsoft Teams',
  hosts: [
    'teams.microsoft.com',
    'teams.live.com',
    'teams.cloud.microsoft',
    'teams.microsoft.us',
    'gov.teams.microsoft.us',
  ],
  docs: 'Signed in, the address names no meeting: such a call gets a name of its own, so a reload in mid-call makes a second one. Joining controls show in the lobby, and media connects there.',
  handsOff: '`/l/meetup-join/`, `/meet/` and `/dl/launcher/` pages',
  joinLink({ pathname }) {
    return (
      firstGroup(pathname, [short]) ?? (thread.test(pathname) ? meetingIn(pathname) : undefined)
    );
  },
  address,
  marks: [
    {
      says: 'launcher',
      all: ['[data-tid="joinOnWeb"], [data-tid="joinInApp"]'],
      seen: '2026-07',
      evidence: 'live page',
    },
    { says: 'lobby', all: [screen('prejoin')], seen: '2026-10', evidence: 'zen-recorder' },
    { says: 'lobby', all: [screen('lobby')], seen: '2026-10', evidence: 'zen-recorder' },
    { says: 'lobby', all: [screen('connecting')], seen: '2026-10', evidence: 'zen-recorder' },
    {
      says: 'inCall',
      all: ['[data-cid="call-screen-wrapper"] #hangup-button'],
      seen: '2026-10',
      evidence: 'zen-recorder; live call of 2026-07',
    },
    { says: 'inCall', all: ['#hangup-button'], seen: '2026-07', evidence: 'live call' },
    { says: 'left', all: [screen('declined')], seen: '2026-07', evidence: 'live page' },
    { says: 'left', all: [screen('retry')], seen: '2026-07', evidence: 'live page' },
    { says: 'left', all: [screen('e2ee-end')], seen: '2026-08', evidence: 'attendee' },
  ],
  title: (page) => titleWithout(page, 'Microsoft Teams|Microsoft Teams meeting'),
};

export default teams;
