import { utcOf } from '../utils/history/week';
import { dateFormat } from '../utils/i18n/dateFormat';

/** A day (`YYYY-MM-DD`) in the page's language. */
export function dayText(day: string, lang: string, shape: Intl.DateTimeFormatOptions): string {
  return dateFormat(lang, { ...shape, timeZone: 'UTC' }).format(utcOf(day));
}

/** First to last day in the page's language: "23 – 29 November 2026". */
export function daySpan(first: string, last: string, lang: string): string {
  const shape = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(lang, shape).formatRange(utcOf(first), utcOf(last));
}

/** A moment (ms) as a day in the page's language, with the time when it is within two days. */
export function momentText(at: number, lang: string): string {
  const near = at - Date.now() < 2 * 24 * 60 * 60_000;
  return new Intl.DateTimeFormat(lang, {
    day: 'numeric',
    month: 'long',
    ...(near ? { hour: 'numeric', minute: '2-digit' } : {}),
  }).format(at);
}
