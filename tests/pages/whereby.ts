import type { PageState } from './state.ts';

export const states: readonly PageState[] = [
  {
    name: 'a page without media',
    url: 'https://whereby.com/ada-room',
    html: '<main>Join</main>',
    expected: 'none',
  },
];
