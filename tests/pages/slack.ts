import type { PageState } from './state.ts';

export const states: readonly PageState[] = [
  {
    name: 'channel',
    url: 'https://app.slack.com/client/T01/C01',
    html: '<main>Channel</main>',
    expected: 'none',
  },
  {
    name: 'preview',
    url: 'https://app.slack.com/client/T01/C01',
    html: '<button data-qa="huddle_invite_window_with_preview_content_join_button"></button>',
    expected: 'lobby',
  },
  {
    name: 'in call',
    url: 'https://app.slack.com/client/T01/C01',
    html: '<button data-qa="huddle_toolbar__leave_button"></button>',
    expected: 'inCall',
  },
];
