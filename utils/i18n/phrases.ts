/**
 * The first of some phrases that stands in a text as words of their own, as it is written there;
 * undefined when none does. Phrases are between commas; `*` ends a beginning of a word. Capitals
 * and dashes make no difference.
 */
export function phraseIn(text: string, phrases: string): string | undefined {
  const written = text.normalize('NFC');
  const looked = folded(written);
  const found = phrases
    .split(/[,،、]/)
    .map((phrase) => placeOf(folded(phrase.normalize('NFC')).trim(), looked))
    .filter((place) => place !== undefined)
    .sort((one, other) => one.start - other.start)[0];
  return found && written.slice(found.start, found.end);
}

/** One character for one, so that what is found is found at the same place in the text itself. */
function folded(text: string): string {
  return [...text]
    .map((sign) => (sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign))
    .join('')
    .replace(/[-‐-―_]/g, ' ');
}

/** Scripts without spaces: there words have no edges to look for, and end what stands beside them. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu;

function placeOf(phrase: string, text: string): { start: number; end: number } | undefined {
  const begins = phrase.endsWith('*');
  const word = begins ? phrase.slice(0, -1) : phrase;
  if (word === '') return undefined;
  const bounded = word.search(unspaced) < 0;
  for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + 1)) {
    const end = start + word.length;
    const rest = begins ? (/^[\p{L}\p{N}]*/u.exec(text.slice(end))?.[0].length ?? 0) : 0;
    if (!bounded) return { start, end };
    const beside = text.charAt(start - 1) + (begins ? '' : text.charAt(end));
    if (!/[\p{L}\p{N}]/u.test(beside.replaceAll(unspaced, ''))) return { start, end: end + rest };
  }
  return undefined;
}
