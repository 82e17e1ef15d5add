import type { Source } from '../cue';

/** Listening and asking. */
export const listening: Readonly<Record<string, Source>> = {
  asking: {
    authors: 'Eyal, Steffel & Epley',
    year: 2018,
    title:
      'Perspective mistaking: Accurately understanding the mind of another requires getting perspective, not taking perspective',
    venue: 'Journal of Personality and Social Psychology 114',
    doi: '10.1037/pspa0000115',
    finding: 'Asking what someone thinks beat imagining it.',
    design: '25 experiments',
    strength: 'Experiments, many, with one clear result on accuracy',
    caveat: 'Laboratory tasks and couples; not tested in meetings.',
  },
  listening: {
    authors: 'Kluger, Lehmann, Aguinis, Itzchakov et al.',
    year: 2023,
    title:
      'A meta-analytic systematic review and theory of the effects of perceived listening on work outcomes',
    venue: 'Journal of Business and Psychology',
    doi: '10.1007/s10869-023-09897-5',
    finding: 'Feeling listened to went with better relations and work.',
    design: 'Meta-analysis: 664 effects, 400,020 observations',
    strength: 'Large meta-analysis, but correlations; smaller without self-reports',
    caveat: 'It is listening as perceived, mostly by self-report; cause is not shown.',
  },
  empathicTalk: {
    authors: 'Meinecke & Kauffeld',
    year: 2019,
    title:
      'Engaging the hearts and minds of followers: Leader empathy and language style matching during appraisal interviews',
    venue: 'Journal of Business and Psychology 34',
    doi: '10.1007/s10869-018-9554-9',
    finding: 'Leaders who spoke with more empathy were liked more.',
    design: '48 recorded appraisal interviews',
    strength: 'One field study; correlations from real conversations',
    caveat: 'Ratings of a whole style, not of one sentence; cause is not shown.',
  },
  fortySeconds: {
    authors: 'Fogarty, Curbow, Wingard, McDonnell & Somerfield',
    year: 1999,
    title: 'Can 40 seconds of compassion reduce patient anxiety?',
    venue: 'Journal of Clinical Oncology 17',
    finding: 'Forty seconds of compassion on video lowered anxiety.',
    design: 'Randomised experiment: 123 breast cancer survivors, 87 other women',
    strength: 'One experiment, far from work; a later trial before consultations found nothing',
    caveat: 'A video of a doctor, not a meeting; a 2024 trial of such a video found no effect.',
  },
  careAtDistance: {
    authors: 'Depow & Inzlicht',
    title: "To be an empathetic leader, don't do this!",
    venue: 'Rotman Insights Hub',
    finding: 'Leaders who cared without sharing distress fared better.',
    design: 'Surveys of more than 2,000 leaders and 1,000 followers',
    strength: "Self-report surveys, told by the authors' school",
    caveat: "Secondary: read in the school's summary, not in a reviewed paper.",
  },
  mindfulTalk: {
    authors: 'Arendt, Pircher Verdorfer & Kugler',
    year: 2019,
    title:
      'Mindfulness and leadership: Communication as a behavioral correlate of leader mindfulness and its effect on follower satisfaction',
    venue: 'Frontiers in Psychology 10',
    finding: 'Mindful talk by leaders went with satisfied followers.',
    design: 'Survey of 34 leaders and 98 followers',
    strength: 'One small survey; a correlation',
    caveat: 'Small, and about a way of talking rather than one act.',
  },
  phubbing: {
    authors: 'Roberts & David',
    year: 2017,
    title:
      'Put down your phone and listen to me: How boss phubbing undermines the psychological conditions necessary for employee engagement',
    venue: 'Computers in Human Behavior 75',
    finding: 'A boss on the phone went with less trust and engagement.',
    design: 'Three survey studies, 413 people in all',
    strength: 'Surveys; correlations, found three times',
    caveat: 'People rated their own boss; cause is not shown.',
  },
};
