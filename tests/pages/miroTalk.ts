import type { PageState } from './state.ts';

export const states: readonly PageState[] = [
  {
    name: 'lobby',
    url: 'https://p2p.mirotalk.com/join/room1',
    html: '<div id="initUser"></div><video id="myVideo"></video><button id="leaveRoomBtn"></button>',
    expected: 'lobby',
  },
  {
    name: 'in call',
    url: 'https://p2p.mirotalk.com/join/room1',
    html: '<div id="initUser" class="hidden"></div><video id="myVideo"></video><button id="leaveRoomBtn"></button>',
    expected: 'inCall',
  },
  {
    name: 'left',
    url: 'https://p2p.mirotalk.com/newcall',
    html: '<main>New call</main>',
    expected: 'left',
  },
];
