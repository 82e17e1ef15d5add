import type { Reason } from './choose/situation';
import type { Cue, Technique } from './cue';
import { cueById } from './find';

/** The words of what was shown, where they are not the library's. */
export interface CarriedWords {
  readonly kind: 'own' | 'promise';
  readonly technique: Technique;
  /** A cue's sentence, or what was promised. */
  readonly text: string;
  /** What one's own cue rests on. */
  readonly source?: string;
}

/** What a meeting carries: a cue of the library, one's own, or a promise in its place. */
export type Carried =
  | { readonly kind: 'library'; readonly technique: Technique; readonly cue: Cue }
  | CarriedWords;

/** What a showing shows; undefined when a later version took the cue out of the library. */
export function carriedBy(showing: {
  readonly cueId: string;
  readonly words?: CarriedWords;
}): Carried | undefined {
  if (showing.words) return showing.words;
  const cue = cueById(showing.cueId);
  return cue && { kind: 'library', technique: cue.technique, cue };
}

/** Why it was shown, as it was kept; rows of the first version knew only since when it was not. */
export function reasonOf(showing: { readonly reason?: Reason; readonly daysAgo?: number }): Reason {
  const { reason, daysAgo } = showing;
  if (reason) return reason;
  return {
    because: [{ factor: 'recovery', ...(daysAgo === undefined ? {} : { days: daysAgo }) }],
  };
}
