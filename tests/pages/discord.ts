import type { PageState } from './state.ts';

export const states: readonly PageState[] = [
  {
    name: 'channel',
    url: 'https://discord.com/channels/1/2',
    html: '<main>Channel</main>',
    expected: 'none',
  },
];
