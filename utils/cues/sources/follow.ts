import type { Source } from '../cue';

/** Plans, promises and feedback. */
export const follow: Readonly<Record<string, Source>> = {
  ifThen: {
    authors: 'Gollwitzer & Sheeran',
    year: 2006,
    title:
      'Implementation intentions and goal achievement: A meta-analysis of effects and processes',
    venue: 'Advances in Experimental Social Psychology 38',
    doi: '10.1016/S0065-2601(06)38002-1',
    finding: 'A plan of when, where and how helped people reach goals.',
    design: 'Meta-analysis of 94 experimental tests',
    strength: 'Meta-analysis of 94 tests; newer, larger work finds .27 to .66',
    caveat: "Mostly plans about one's own health and study, seldom work in groups.",
  },
  plans: {
    authors: 'Masicampo & Baumeister',
    year: 2011,
    title: 'Consider it done! Plan making can eliminate the cognitive effects of unfulfilled goals',
    venue: 'Journal of Personality and Social Psychology 101',
    doi: '10.1037/a0024192',
    finding: 'A specific plan stopped open goals from intruding.',
    design: 'Laboratory experiments',
    strength: 'Several experiments by one team',
    caveat: 'Students with their own goals; not tested in meetings.',
  },
  resume: {
    authors: 'Leroy & Glomb',
    year: 2018,
    title:
      'Tasks interrupted: How anticipating time pressure on resumption of an interrupted task causes attention residue and low performance on interrupting tasks and how a "ready-to-resume" plan mitigates the effects',
    venue: 'Organization Science 29',
    finding: 'One minute on where to resume freed attention.',
    design: 'Experiments with interrupted tasks',
    strength: 'Experiments on this very act, by one team',
    caveat: 'Laboratory tasks; the plan took about a minute.',
  },
  words: {
    authors: 'Simons, Leroy, Collewaert & Masschelein',
    year: 2015,
    title:
      'How leader alignment of words and deeds affects followers: A meta-analysis of behavioral integrity research',
    venue: 'Journal of Business Ethics 132',
    finding: 'Leaders seen to keep their word were trusted more.',
    design: 'Meta-analysis',
    strength: 'Meta-analysis of correlations',
    caveat: 'It is integrity as others see it; cause is not shown.',
  },
  feedback: {
    authors: 'Kluger & DeNisi',
    year: 1996,
    title:
      'The effects of feedback interventions on performance: A historical review, a meta-analysis, and a preliminary feedback intervention theory',
    venue: 'Psychological Bulletin 119',
    doi: '10.1037/0033-2909.119.2.254',
    finding: 'Feedback helped on average, less when aimed at the self.',
    design: 'Meta-analysis: 607 effects, 23,663 observations, most from experiments',
    strength: 'Large meta-analysis; over a third of effects were harmful',
    caveat: 'Feedback in general, much of it on simple tasks.',
  },
  wiseFeedback: {
    authors: 'Yeager, Purdie-Vaughns, Garcia et al.',
    year: 2014,
    title:
      'Breaking the cycle of mistrust: Wise interventions to provide critical feedback across the racial divide',
    venue: 'Journal of Experimental Psychology: General 143',
    doi: '10.1037/a0033906',
    finding: 'Criticism with high standards and belief led to revision.',
    design: 'Randomised field experiments in schools',
    strength: 'Field experiments, small, with pupils',
    caveat: 'Pupils and essays, not adults at work.',
  },
  debriefs: {
    authors: 'Tannenbaum & Cerasoli',
    year: 2013,
    title: 'Do team and individual debriefs enhance performance? A meta-analysis',
    venue: 'Human Factors 55',
    doi: '10.1177/0018720812448394',
    finding: 'Debriefs raised performance by about a quarter.',
    design: 'Meta-analysis: 46 samples, 2,136 people',
    strength: 'Meta-analysis; the debriefs were longer and structured',
    caveat: 'A whole debrief, not one question.',
  },
};
