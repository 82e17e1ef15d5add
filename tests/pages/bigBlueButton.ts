import type { PageState } from './state.ts';

export const states: readonly PageState[] = [
  {
    name: 'waiting room',
    url: 'https://bbb.example.org/html5client/?sessionToken=abc',
    html: '<p id="positionInWaitingQueue">1</p><p data-test="guestMessage"></p>',
    expected: 'lobby',
  },
  {
    name: 'joining audio',
    url: 'https://bbb.example.org/html5client/?sessionToken=abc',
    html: '<div data-test="userListContent"></div><div data-test="audioModal"></div>',
    expected: 'lobby',
  },
  {
    name: 'in call',
    url: 'https://bbb.example.org/html5client/?sessionToken=abc',
    html: '<div data-test="userListContent"></div><div data-test="actionsButton"></div>',
    expected: 'inCall',
  },
  {
    name: 'left',
    url: 'https://bbb.example.org/html5client/?sessionToken=abc',
    html: '<div data-test="meetingEndedModal"></div>',
    expected: 'left',
  },
];
