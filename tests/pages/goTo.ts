import type { PageState } from './state.ts';

export const states: readonly PageState[] = [
  {
    name: 'a page without media',
    url: 'https://meet.goto.com/123456789',
    html: '<main>Join</main>',
    expected: 'none',
  },
];
