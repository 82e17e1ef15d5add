import type { PageState } from './state.ts';

export const states: readonly PageState[] = [
  {
    name: 'before the call',
    url: 'https://app.chime.aws/meetings/1234567890',
    html: '<main>Join</main>',
    expected: 'lobby',
  },
  {
    name: 'in call',
    url: 'https://app.chime.aws/meetings/1234567890',
    html: '<h1 data-test-id="meetingTitle">Weekly</h1><button id="audio"></button>',
    expected: 'inCall',
  },
];
