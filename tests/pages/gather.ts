import type { PageState } from './state.ts';

export const states: readonly PageState[] = [
  {
    name: 'a page without media',
    url: 'https://app.gather.town/app/abcdef123456/acme',
    html: '<main>Join</main>',
    expected: 'none',
  },
];
