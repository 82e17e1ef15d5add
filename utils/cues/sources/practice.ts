import type { Source } from '../cue';

/** Practice wisdom: said by many, tested by none. */
export const practice: Readonly<Record<string, Source>> = {
  practiceMeetings: {
    authors: 'Practice wisdom',
    title: 'Running a meeting',
    venue: '',
    finding: 'A habit of people who run meetings well; not tested.',
    design: 'No study',
    strength: 'Practice wisdom',
    caveat: 'Nobody has tested it in this form.',
  },
  practiceTalks: {
    authors: 'Practice wisdom',
    title: 'Talking in person',
    venue: '',
    finding: 'A habit from careful conversation; not tested.',
    design: 'No study',
    strength: 'Practice wisdom',
    caveat: 'Nobody has tested it in this form.',
  },
  practiceSpeaking: {
    authors: 'Practice wisdom',
    title: 'Speaking to a group',
    venue: '',
    finding: 'A habit of plain speakers; not tested.',
    design: 'No study',
    strength: 'Practice wisdom',
    caveat: 'Nobody has tested it in this form.',
  },
  practiceRest: {
    authors: 'Practice wisdom',
    title: 'Coming to rest',
    venue: '',
    finding: 'A small habit of settling; not tested.',
    design: 'No study',
    strength: 'Practice wisdom',
    caveat: 'Nobody has tested it in this form.',
  },
};
