import type { Source } from './cue';
export const sources: Readonly<Record<string, Source>> = {
  X: {
    authors: 'A',
    year: 2000,
    title: 'T',
    venue: 'V',
    finding: 'Boss phubbing went with lower trust and engagement.',
    design: 'D',
    caveat: 'C',
  },
};
