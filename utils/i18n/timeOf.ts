/** A moment (ms) as a time of day in a language. */
export function timeOf(at: number, lang: string, zone?: string): string {
  return new Intl.DateTimeFormat(lang, {
    hour: 'numeric',
    minute: '2-digit',
    ...(zone ? { timeZone: zone } : {}),
  }).format(at);
}
