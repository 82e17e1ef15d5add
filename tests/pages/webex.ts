import type { PageState } from './state.ts';

export const states: readonly PageState[] = [
  {
    name: 'launcher',
    url: 'https://acme.webex.com/meet/ada',
    html: '<main>Opening</main>',
    expected: 'launcher',
  },
  {
    name: 'pre-join',
    url: 'https://web.webex.com/webappng/sites/acme/meeting/info/abcdef123456',
    html: '<iframe id="unified-webclient-iframe"></iframe>',
    expected: 'lobby',
    frame: '<button data-test="join-button">Join</button>',
  },
  {
    name: 'pre-join at the launcher\u2019s address',
    url: 'https://acme.webex.com/meet/ada',
    html: '<iframe id="unified-webclient-iframe"></iframe>',
    expected: 'lobby',
    frame: '<button id="join-button">Join</button>',
  },
  {
    name: 'waiting room',
    url: 'https://web.webex.com/webappng/sites/acme/meeting/info/abcdef123456',
    html: '<iframe id="unified-webclient-iframe"></iframe>',
    expected: 'lobby',
    frame: '<div data-test="lobby-container"><button data-test="leave-button"></button></div>',
  },
  {
    name: 'in call',
    url: 'https://web.webex.com/webappng/sites/acme/meeting/info/abcdef123456',
    html: '<iframe id="unified-webclient-iframe"></iframe>',
    expected: 'inCall',
    frame:
      '<button data-test="leave-button"></button><button data-test="participants-toggle-button"></button>',
  },
];
