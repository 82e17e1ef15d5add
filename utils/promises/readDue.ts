import type { Day } from '../history/week';

/** What a language's reader offers. */
interface Reader {
  parse(
    text: string,
    now: Date,
    options: { forwardDate: boolean },
  ): { start: { get(part: 'year' | 'month' | 'day'): number | null } }[];
}

/** Each language's reader comes only when it is needed. */
const readers: Readonly<Record<string, () => Promise<Reader>>> = {
  ar: () => import('chrono-node/ar'),
  de: () => import('chrono-node/de'),
  en: () => import('chrono-node/en'),
  es: () => import('chrono-node/es'),
  fi: () => import('chrono-node/fi'),
  fr: () => import('chrono-node/fr'),
  it: () => import('chrono-node/it'),
  ja: () => import('chrono-node/ja'),
  nl: () => import('chrono-node/nl'),
  pt: () => import('chrono-node/pt'),
  ru: () => import('chrono-node/ru'),
  sv: () => import('chrono-node/sv'),
  uk: () => import('chrono-node/uk'),
  vi: () => import('chrono-node/vi'),
  zh: () => import('chrono-node/zh'),
};

/**
 * Reads a day written in words, "Friday" or "in two weeks", in a language (BCP 47 tag) and, where
 * that says nothing, in English. A weekday or a day without a year is the next one to come.
 * `now` is the local time it is written at. Undefined when no day is named.
 */
export async function readDue(text: string, lang: string, now: Date): Promise<Day | undefined> {
  const [language = 'en'] = lang.toLowerCase().split('-');
  for (const name of new Set([language, 'en'])) {
    const reader = await readerOf(name, lang);
    const start = reader?.parse(text.slice(0, 200), now, { forwardDate: true })[0]?.start;
    const [year, month, day] = [start?.get('year'), start?.get('month'), start?.get('day')];
    if (year && month && day) return [pad(year, 4), pad(month, 2), pad(day, 2)].join('-');
  }
  return undefined;
}

/** English outside America writes the day before the month. */
async function readerOf(name: string, lang: string): Promise<Reader | undefined> {
  if (name === 'en' && /^en-(?!us)/i.test(lang)) return (await import('chrono-node/en')).GB;
  return readers[name]?.();
}

function pad(number: number, length: number): string {
  return String(number).padStart(length, '0');
}
