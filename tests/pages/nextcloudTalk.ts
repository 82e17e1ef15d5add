import type { PageState } from './state.ts';

export const states: readonly PageState[] = [
  {
    name: 'chat',
    url: 'https://cloud.example.org/call/abcd1234',
    html: '<main data-requesttoken="x">Chat</main>',
    expected: 'none',
  },
];
