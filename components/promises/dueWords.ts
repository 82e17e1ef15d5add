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

/** The day that is meant: that of the words, which may still be on their way to the date field. */
export async function dueDay({ words, day }: Due, lang: string): Promise<string | undefined> {
  return (await dayInWords(words, lang)) ?? (day || undefined);
}
