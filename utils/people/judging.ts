/**
 * Words that judge a person rather than name what was seen; English only. The
 * Situation-Behaviour-Impact form asks for behaviour "as a camera would have seen it"; these are
 * the commonest ways to leave that. A hint, never a rule.
 */
const judging = [
  'aggressive',
  'always',
  'arrogant',
  'attitude',
  'bossy',
  'careless',
  'childish',
  'clueless',
  'defensive',
  'difficult',
  'disrespectful',
  'dramatic',
  'emotional',
  'hopeless',
  'immature',
  'incompetent',
  'insensitive',
  'irresponsible',
  'lazy',
  'mean',
  'moody',
  'negative',
  'never',
  'oversensitive',
  'passive',
  'rude',
  'selfish',
  'sloppy',
  'stubborn',
  'stupid',
  'thoughtless',
  'toxic',
  'unmotivated',
  'unprofessional',
  'unreliable',
  'useless',
] as const;

const pattern = new RegExp(`\\b(${judging.join('|')})\\b`, 'i');

/** The first word of a line that judges the person; undefined when none does. */
export function judgingWord(behaviour: string): string | undefined {
  return pattern.exec(behaviour)?.[0];
}
