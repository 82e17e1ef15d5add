import type { PageState } from './state.ts';

export const states: readonly PageState[] = [
  {
    name: 'lobby',
    url: 'https://call.element.io/room/#/sync?roomId=x',
    html: '<button data-testid="lobby_joinCall"></button><button data-testid="incall_leave"></button>',
    expected: 'lobby',
  },
  {
    name: 'in call',
    url: 'https://call.element.io/room/#/sync?roomId=x',
    html: '<div data-testid="videoTile"></div><button data-testid="incall_leave"></button>',
    expected: 'inCall',
  },
  {
    name: 'left',
    url: 'https://call.element.io/room/#/sync?roomId=x',
    html: '<a data-testid="home_go" href="/">Home</a>',
    expected: 'left',
  },
  {
    name: 'self-hosted',
    url: 'https://calls.example.org/room/#/sync',
    html: '<button data-testid="lobby_joinCall"></button>',
    expected: 'lobby',
  },
];
