/** The most different words of one text that can be found. */
const mostWords = 5_000;
/** A word is found by its first characters; a key of the index stays short. */
const longestWord = 40;

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/**
 * The words of texts as they are searched: cut by the rules of Unicode (which know languages that
 * write no spaces), without case, accents and compatibility forms (NFKD), each once.
 */
export function wordsOf(...texts: readonly string[]): string[] {
  const words = new Set<string>();
  for (const text of texts) {
    for (const { segment, isWordLike } of segmenter.segment(text)) {
      if (!isWordLike) continue;
      const word = folded(segment);
      if (word !== '') words.add(word);
      if (words.size >= mostWords) return [...words];
    }
  }
  return [...words];
}

function folded(word: string): string {
  const plain = word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return Array.from(plain).slice(0, longestWord).join('');
}
