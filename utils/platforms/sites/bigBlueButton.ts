import { firstGroup, roomOr, titleWithout } from '../address.ts';
import type { Address, Platform } from '../platform';

/** The client's address carries a token of this person's visit, not the room; it is a secret. */
function address({ hostname, pathname }: Address) {
  if (pathname.startsWith('/html5client')) return roomOr(`${hostname}/html5client`);
  const room = firstGroup(pathname, [/^\/rooms\/([\w-]{3,60})(?:\/join)?\/?$/]);
  return roomOr(room && `${hostname}/${room}`);
}

const test = (...names: string[]) => names.map((name) => `[data-test="${name}"]`).join(', ');

const bigBlueButton: Platform = {
  id: 'bigbluebutton',
  name: 'BigBlueButton',
  hosts: [],
  docs: 'Always self-hosted: recognised by its client’s address and its own test names on a site you added. In the meeting and in its audio are two things; the meeting counts.',
  joinLink: () => undefined,
  address,
  marks: [
    {
      says: 'left',
      all: [test('meetingEndedModal', 'rating', 'redirectButton', 'errorScreenMessage')],
      seen: '2026-08',
      evidence: 'its own test suite',
    },
    {
      says: 'lobby',
      all: [`#positionInWaitingQueue, ${test('guestMessage')}`],
      seen: '2026-08',
      evidence: 'its own test suite',
    },
    {
      says: 'inCall',
      all: [test('userListContent', 'actionsButton', 'leaveMeetingDropdown')],
      none: [test('audioModal')],
      seen: '2026-08',
      evidence: 'its own test suite',
    },
    {
      says: 'waiting',
      all: [test('audioModal', 'establishingAudioLabel')],
      seen: '2026-08',
      evidence: 'its own test suite',
    },
  ],
  claims: (_, { pathname }) => pathname.startsWith('/html5client'),
  title: (page) => titleWithout(page, 'BigBlueButton'),
};

export default bigBlueButton;
