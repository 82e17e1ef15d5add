/**
 * The best of the languages there are for one asked for (BCP 47), by region: itself, else another
 * of the same language (`es-MX`: `es`; `pt-PT`: `pt-BR`), else English.
 */
export function bestTag(asked: string, there: readonly string[]): string {
  const languageOf = (tag: string) => tag.toLowerCase().replaceAll('_', '-').split('-')[0];
  const same = there.find((tag) => tag.toLowerCase() === asked.toLowerCase().replaceAll('_', '-'));
  return same ?? there.find((tag) => languageOf(tag) === languageOf(asked)) ?? 'en';
}
