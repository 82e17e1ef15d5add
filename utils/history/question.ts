import type { Fact } from './sentences';

/** A question about a week, as the words in the language files are named; what it counts, else 0. */
export interface Question {
  readonly kind: 'drained' | 'promises' | 'cueHelped' | 'recognised' | 'any';
  readonly count: number;
}

/** The question that a week's facts give most reason for; about acts, never about how she did. */
export function questionOf(facts: readonly Fact[]): Question {
  const countOf = (kind: Fact['kind']) => {
    const fact = facts.find((one) => one.kind === kind);
    return fact && 'count' in fact ? fact.count : 0;
  };
  const asking = (['drained', 'cueHelped', 'promises'] as const).find(
    (kind) => countOf(kind) >= (kind === 'promises' ? 1 : 2),
  );
  if (asking) return { kind: asking, count: countOf(asking) };
  const thanked = facts.some(({ kind }) => kind === 'recognised');
  return { kind: thanked ? 'recognised' : 'any', count: 0 };
}

/** The longest answer of a model that is shown (characters). */
const longest = 300;

/** A model's answer as one question; undefined where it holds none. */
export function questionIn(answer: string): string | undefined {
  const line = answer
    .split('\n')
    .map((part) => part.replaceAll(/^[\s"“*#-]+|[\s"”*]+$/g, ''))
    .find((part) => /(?:[?？؟]|か[。．]?)$/u.test(part));
  return line && line.length <= longest ? line : undefined;
}
