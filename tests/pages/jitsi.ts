import type { PageState } from './state.ts';

export const states: readonly PageState[] = [
  {
    name: 'pre-join',
    url: 'https://meet.jit.si/WeeklySync',
    html: '<div id="react"><div data-testid="prejoin.screen"><button data-testid="prejoin.joinMeeting">Join</button></div></div>',
    expected: 'lobby',
  },
  {
    name: 'waiting room',
    url: 'https://meet.jit.si/WeeklySync',
    html: '<div id="largeVideoContainer"></div><div class="lobby-screen"><i data-testid="lobby.joiningMessage"></i></div>',
    expected: 'lobby',
  },
  {
    name: 'in call',
    url: 'https://meet.jit.si/WeeklySync',
    html: '<div id="largeVideoContainer"></div><div class="hangup-button" role="button"></div>',
    expected: 'inCall',
  },
  {
    name: 'left',
    url: 'https://meet.jit.si/static/close3.html',
    html: '<p>Bye</p>',
    expected: 'left',
  },
  {
    name: 'self-hosted',
    url: 'https://talk.example.org/WeeklySync',
    html: '<div id="react"><div class="premeeting-screen"></div></div>',
    expected: 'lobby',
  },
];
