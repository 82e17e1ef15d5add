import type { Translate } from '../i18n/i18n';
import type { KindWords } from './kind';

/** The words that tell a kind in the person's language and, as titles often are, in English. */
export function kindWords(t: Translate): KindWords {
  return (kind) => `${t(`kindWords.${kind}`)},${t(`kindWords.${kind}`, { lng: 'en' })}`;
}
