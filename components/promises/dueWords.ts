/** A due day as it is typed: in words, and as the date field has it; either may be empty. */
export interface Due {
  readonly words: string;
  /** Day `YYYY-MM-DD`. */
  readonly day: string;
}

/**
 * The day that words name; undefined when they name none. Their reader comes only when it is
 * needed; it takes days as the browser's region writes them.
 */
export async function dayInWords(words: string, lang: string): Promise<string | undefined> {
  if (words.trim() === '') return undefined;
  const { readDue } = await import('../../utils/promises/readDue');
  const region = navigator.language.startsWith(lang) ? navigator.language : lang;
  return readDue(words, region, new Date());
}

/**
 * The day that is meant: that of the words, which may still be on their way to the date field;
 * without words, the picked one. `unread` when words are there and name no day.
 */
export async function dueDay(
  { words, day }: Due,
  lang: string,
): Promise<{ readonly day?: string } | 'unread'> {
  const meant = words.trim() === '' ? day : await dayInWords(words, lang);
  if (meant === undefined) return 'unread';
  return meant === '' ? {} : { day: meant };
}
