import type { Cue } from '../cue';
export const library: readonly Cue[] = [
  {
    id: 'P01',
    technique: 'presence',
    kinds: 'any',
    moment: 'before',
    text: "When I click Join, I'll put my phone face down, out of reach.",
    sources: ['X'],
    grade: 'B',
  },
  {
    id: 'P02',
    technique: 'presence',
    kinds: 'any',
    moment: 'before',
    text: "Before I join, I'll close every tab this call doesn't need.",
    sources: ['X'],
    grade: 'B',
  },
];
