import type { Source } from '../cue';

/** Thanks, news and people. */
export const thanks: Readonly<Record<string, Source>> = {
  thanks: {
    authors: 'Kumar & Epley',
    year: 2018,
    title:
      'Undervaluing gratitude: Expressers misunderstand the consequences of showing appreciation',
    venue: 'Psychological Science 29',
    doi: '10.1177/0956797618772506',
    finding: 'People underrate how much a thank-you pleases.',
    design: 'Experiments with letters of thanks',
    strength: 'Experiments on the act of thanking',
    caveat: 'Longer letters, often to people close by; not meetings.',
  },
  kindWords: {
    authors: 'Zhao & Epley',
    year: 2020,
    title:
      'Kind words do not become tired words: Undervaluing the positive impact of frequent compliments',
    venue: 'Self and Identity',
    doi: '10.1080/15298868.2020.1761438',
    finding: 'Kind words did not wear out over a week.',
    design: 'Three experiments',
    strength: 'Experiments by one team',
    caveat: 'A week is short; compliments rather than thanks.',
  },
  goodNews: {
    authors: 'Gable, Reis, Impett & Asher',
    year: 2004,
    title:
      'What do you do when things go right? The intrapersonal and interpersonal benefits of sharing positive events',
    venue: 'Journal of Personality and Social Psychology 87',
    doi: '10.1037/0022-3514.87.2.228',
    finding: 'A keen reply to good news went with closer relations.',
    design: 'Four studies',
    strength: 'Diary and survey studies; correlations',
    caveat: 'Close relations and couples, not colleagues.',
  },
  smallWins: {
    authors: 'Amabile & Kramer',
    year: 2011,
    title: 'The progress principle',
    venue: 'Harvard Business Review Press',
    finding: 'Progress was the commonest mark of a good work day.',
    design: 'Diaries: 238 people, 26 teams, about 12,000 entries',
    strength: 'Diary study; a correlation over days',
    caveat: 'Secondary: read in summaries. It is about progress, not about naming it.',
  },
  smallTalk: {
    authors: 'Allen, Lehmann-Willenbrock & Landowski',
    year: 2014,
    title: 'Linking pre-meeting communication to meeting effectiveness',
    venue: 'Journal of Managerial Psychology 29',
    finding: 'Small talk before meetings went with better meetings.',
    design: 'Survey of 252 people at one time',
    strength: 'One survey; effectiveness as perceived',
    caveat: 'Cause is not shown; a follow-up found perceived effects only.',
  },
  firstWeek: {
    authors: 'Klinghoffer, Young & Liu',
    year: 2018,
    title: 'To retain new hires, make sure you meet with them in their first week',
    venue: 'Harvard Business Review',
    finding: 'Newcomers met in week one had larger networks.',
    design: 'Company data on about 3,000 new hires',
    strength: 'One company, observed, not tested',
    caveat: 'Secondary, and cause is not shown; an introduction was not tested.',
  },
};
