import { dateFormat } from './dateFormat';

const shape = { hour: 'numeric', minute: '2-digit' } as const;

/** A moment (ms) as a time of day in a language. */
export function timeOf(at: number, lang: string, zone?: string): string {
  // The zone the computer is in now may be another tomorrow.
  const format = zone
    ? dateFormat(lang, { ...shape, timeZone: zone })
    : new Intl.DateTimeFormat(lang, shape);
  return format.format(at);
}
