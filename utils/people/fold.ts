/**
 * A text as it is compared: compatibility forms decomposed, combining marks taken off, case
 * folded, spaces squeezed. "Çelik", "CELIK" and "ç elik" with marks typed apart compare alike in
 * any script. JavaScript has no case folding; up and down again is the nearest to it (ß is ss).
 */
export function fold(text: string): string {
  const bare = strip(strip(text).toUpperCase().toLowerCase());
  return bare.replaceAll('ς', 'σ').replace(/\s+/g, ' ').trim();
}

function strip(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}+/gu, '');
}

/** The words of a text by which it is found: between spaces, and within those between signs. */
export function wordsOf(text: string): string[] {
  const whole = fold(text).split(' ');
  const parts = whole.flatMap((word) => word.split(/[^\p{L}\p{N}]+/u));
  return [...new Set([...whole, ...parts])].filter((word) => word !== '');
}
