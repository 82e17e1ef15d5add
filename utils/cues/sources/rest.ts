import type { Source } from '../cue';

/** Rest and one's own care. */
export const rest: Readonly<Record<string, Source>> = {
  microBreaks: {
    authors: 'Albulescu, Macsinga, Rusu et al.',
    year: 2022,
    title:
      '"Give me a break!" A systematic review and meta-analysis on the efficacy of micro-breaks for increasing well-being and performance',
    venue: 'PLOS ONE 17',
    doi: '10.1371/journal.pone.0272460',
    finding: 'Short breaks raised vigour and eased fatigue.',
    design: 'Meta-analysis: 22 samples, 2,335 people',
    strength: 'Meta-analysis; small effects, none sure for performance',
    caveat: 'Breaks of up to ten minutes; a few seconds were seldom tested.',
  },
  breaks: {
    authors: 'Microsoft',
    year: 2021,
    title: 'Research proves your brain needs breaks',
    venue: 'Work Trend Index',
    finding: 'Ten-minute breaks kept a sign of stress from building up.',
    design: 'Company EEG study of 14 people',
    strength: 'Very small company study',
    caveat: '14 people, not peer reviewed; the title says more than the study.',
  },
  breathing: {
    authors: 'Balban, Neri, Kogon et al.',
    year: 2023,
    title: 'Brief structured respiration practices enhance mood and reduce physiological arousal',
    venue: 'Cell Reports Medicine 4',
    doi: '10.1016/j.xcrm.2022.100895',
    finding: 'Five minutes of slow breathing a day lifted mood.',
    design: 'Randomised study, about 114 people',
    strength: 'One randomised study',
    caveat: 'Five minutes a day; one breath is a stretch.',
  },
  selfCompassion: {
    authors: 'Lanaj, Jennings, Ashford & Krishnan',
    year: 2022,
    title:
      'When leader self-care begets other care: Leader role self-compassion and helping at work',
    venue: 'Journal of Applied Psychology 107',
    doi: '10.1037/apl0000957',
    finding: 'Leaders who recalled self-compassion helped more.',
    design: 'Two field experiments',
    strength: 'Experiments with leaders, in their own days',
    caveat: 'A written recall, longer than one sentence to oneself.',
  },
  leaderReflection: {
    authors: 'Lanaj, Foulk & Erez',
    year: 2019,
    title: 'Energizing leaders via self-reflection: A within-person field experiment',
    venue: 'Journal of Applied Psychology 104',
    finding: 'Leaders who recalled what they like in themselves tired less.',
    design: 'Field experiment: about 75 leaders, two weeks',
    strength: 'One field experiment; effects by self-report',
    caveat: 'A few written minutes in the morning, longer than this.',
  },
  goodThings: {
    authors: 'Bono, Glomb, Shen, Kim & Koch',
    year: 2013,
    title:
      'Building positive resources: Effects of positive events and positive reflection on work stress and health',
    venue: 'Academy of Management Journal 56',
    finding: "Noting good things at day's end eased stress.",
    design: 'Three-week field study',
    strength: 'Field study with daily reports',
    caveat: "A few written minutes at the day's end, longer than this.",
  },
  moodSpread: {
    authors: 'Sy, Côté & Saavedra',
    year: 2005,
    title:
      "The contagious leader: Impact of the leader's mood on the mood of group members, group affective tone, and group processes",
    venue: 'Journal of Applied Psychology 90',
    finding: "A leader's mood passed to the group.",
    design: 'Laboratory experiment with groups',
    strength: 'One experiment on the problem, not on this act',
    caveat: 'Student groups; a pause to settle was not tested.',
  },
};
