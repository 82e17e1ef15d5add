import type { PageState } from './state.ts';

export const states: readonly PageState[] = [
  {
    name: 'a page without media',
    url: 'https://meet.livekit.io/rooms/abcd-1234',
    html: '<main>Join</main>',
    expected: 'none',
  },
];
