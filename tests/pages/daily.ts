import type { PageState } from './state.ts';

export const states: readonly PageState[] = [
  {
    name: 'a page without media',
    url: 'https://acme.daily.co/standup',
    html: '<main>Join</main>',
    expected: 'none',
  },
];
