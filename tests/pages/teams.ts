import type { PageState } from './state.ts';

export const states: readonly PageState[] = [
  {
    name: 'launcher',
    url: 'https://teams.microsoft.com/dl/launcher/launcher.html?url=%2F_%23%2Fl%2Fmeetup-join%2F19%3Ameeting_abc%40thread.v2%2F0',
    html: '<button data-tid="joinOnWeb">Browser</button><button data-tid="joinInApp">App</button>',
    expected: 'launcher',
  },
  {
    name: 'launcher, short link',
    url: 'https://teams.live.com/meet/9312345678901',
    html: '<main>Opening</main>',
    expected: 'launcher',
  },
  {
    name: 'pre-join, guest',
    url: 'https://teams.live.com/light-meetings/launch?coords=eyJtZWV0aW5nQ29kZSI6IjkzMTIzNDU2Nzg5MDEifQ==',
    html: '<div data-tid="calling-prejoin-screen"><button id="prejoin-join-button" data-tid="prejoin-join-button"></button></div>',
    expected: 'lobby',
  },
  {
    name: 'pre-join, signed in',
    url: 'https://teams.microsoft.com/v2/',
    html: '<div data-tid="calling-prejoin-screen"><button id="prejoin-join-button" data-tid="prejoin-join-button"></button></div>',
    expected: 'lobby',
  },
  {
    name: 'waiting room',
    url: 'https://teams.live.com/light-meetings/launch?coords=eyJtZWV0aW5nQ29kZSI6IjkzMTIzNDU2Nzg5MDEifQ==',
    html: '<div data-tid="calling-lobby-screen"><button id="prejoin-join-button" data-tid="prejoin-join-button"></button></div>',
    expected: 'lobby',
  },
  {
    name: 'in call, guest',
    url: 'https://teams.live.com/light-meetings/launch?coords=eyJtZWV0aW5nQ29kZSI6IjkzMTIzNDU2Nzg5MDEifQ==',
    html: '<div data-cid="call-screen-wrapper"><span data-tid="call-duration">00:51</span><button id="hangup-button"></button></div>',
    expected: 'inCall',
  },
  {
    name: 'in call, signed in',
    url: 'https://teams.microsoft.com/v2/',
    html: '<div data-cid="call-screen-wrapper"><button id="hangup-button"></button></div>',
    expected: 'inCall',
  },
  {
    name: 'denied',
    url: 'https://teams.live.com/light-meetings/launch?coords=eyJtZWV0aW5nQ29kZSI6IjkzMTIzNDU2Nzg5MDEifQ==',
    html: '<div data-tid="calling-declined-screen"></div>',
    expected: 'left',
  },
  {
    name: 'left or removed',
    url: 'https://teams.live.com/light-meetings/launch?coords=eyJtZWV0aW5nQ29kZSI6IjkzMTIzNDU2Nzg5MDEifQ==',
    html: '<div data-tid="calling-retry-screen"></div>',
    expected: 'left',
  },
  {
    name: 'chat',
    url: 'https://teams.microsoft.com/v2/',
    html: '<main>Chat</main>',
    expected: 'none',
  },
];
