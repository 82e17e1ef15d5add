import type { PageState } from './state.ts';

export const states: readonly PageState[] = [
  {
    name: 'a page without media',
    url: 'https://meetings.dialpad.com/room/ada',
    html: '<main>Join</main>',
    expected: 'none',
  },
];
