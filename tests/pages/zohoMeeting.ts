import type { PageState } from './state.ts';

export const states: readonly PageState[] = [
  {
    name: 'a page without media',
    url: 'https://meeting.zoho.eu/join?key=1234567890',
    html: '<main>Join</main>',
    expected: 'none',
  },
];
