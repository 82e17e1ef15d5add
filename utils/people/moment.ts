import * as v from 'valibot';
import { longestText } from '../reflections/reflection';

const text = v.pipe(v.string(), v.trim(), v.maxLength(longestText));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const base = {
  id,
  personIds: v.pipe(v.array(id), v.minLength(1), v.maxLength(50)),
  /** ms since epoch. */
  at: v.number(),
};

/** What the leader saw or did with someone: a small win, a feedback note, a check-in. */
export const momentSchema = v.variant('kind', [
  v.strictObject({ ...base, kind: v.literal('win'), what: text, why: text }),
  v.strictObject({
    ...base,
    kind: v.literal('feedback'),
    situation: text,
    behaviour: text,
    impact: text,
  }),
  v.strictObject({ ...base, kind: v.literal('checkIn') }),
]);
type MomentBody = v.InferOutput<typeof momentSchema>;

/** A moment as it is kept; times are ms since epoch. */
export type Moment = MomentBody & { readonly updatedAt: number };
export type MomentKind = Moment['kind'];

/** A text as one sentence: trimmed, begun with a capital, closed with a full stop where it is open. */
function sentence(typed: string): string {
  const trimmed = typed.trim();
  if (trimmed === '') return '';
  const [first = ''] = trimmed;
  const begun = first.toLocaleUpperCase() + trimmed.slice(first.length);
  return /[\p{Sentence_Terminal}…]["'”’)\]]*$/u.test(begun) ? begun : `${begun}.`;
}

/** Sentences in a row; empty parts are left out. */
export function sentences(...parts: readonly string[]): string {
  return parts
    .map(sentence)
    .filter((part) => part !== '')
    .join(' ');
}
