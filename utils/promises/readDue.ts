import type { Day } from '../history/week';

/** What a reader found in a text, and where. */
interface Found {
  readonly index: number;
  readonly text: string;
  readonly start: { get(part: 'year' | 'month' | 'day'): number | null };
  /** Of a span of days. */
  readonly end?: unknown;
}

/** What a language's reader offers. */
interface Reader {
  parse(text: string, now: Date, options: { forwardDate: boolean }): Found[];
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

/** Small words around a day that leave it that day: "by Friday" is due on Friday. */
const around: Readonly<Record<string, { readonly before?: RegExp; readonly after?: RegExp }>> = {
  de: { before: /^bis( zum)?$/i },
  en: { before: /^(by|due( on)?|till|until)$/i },
  es: { before: /^((para|hasta) )?el$|^(para|hasta)$/i },
  fr: { before: /^(le|ce|pour( le)?|d[’']ici( le)?)$/i },
  it: { before: /^(entro|per)( il)?$|^il$/i },
  ja: { after: /^まで(に)?$/ },
  pt: { before: /^(até )?(n[ao]|o|à)$|^até$/i },
};

/**
 * Reads a day written in words, "Friday" or "in two weeks", in a language (BCP 47 tag) and, where
 * that says nothing, in English. A weekday or a day without a year is the next one to come.
 * `now` is the local time it is written at. Undefined when no day is named, when there are
 * several, and when words are left over that could make it another day.
 */
export async function readDue(text: string, lang: string, now: Date): Promise<Day | undefined> {
  const [language = 'en'] = lang.toLowerCase().split('-');
  const typed = text.trim().replace(/[.!。！]+$/, '');
  if (typed.length > longest) return undefined;
  for (const name of new Set([language, 'en'])) {
    // Numbers alone are read in another order elsewhere.
    if (name !== language && /^\d[\d\s./-]*$/.test(typed) && !isoDay.test(typed)) continue;
    const reader = await readerOf(name, lang);
    const found = reader?.parse(typed, now, { forwardDate: true }) ?? [];
    const [one] = found;
    if (!one || found.length > 1 || one.end || !isWhole(name, typed, one)) continue;
    const [year, month, day] = (['year', 'month', 'day'] as const).map((part) =>
      one.start.get(part),
    );
    if (year && month && day) return [pad(year, 4), pad(month, 2), pad(day, 2)].join('-');
  }
  return undefined;
}

/** Longer words are a text, not a day (characters). */
const longest = 100;
const isoDay = /^\d{4}-\d{2}-\d{2}$/;

/** True when what was read is all that was typed, but for small words that change nothing. */
function isWhole(name: string, typed: string, { index, text }: Found): boolean {
  const before = typed.slice(0, index).trim();
  const after = typed.slice(index + text.length).trim();
  const { before: lead, after: tail } = around[name] ?? {};
  return (
    (before === '' || lead?.test(before) === true) && (after === '' || tail?.test(after) === true)
  );
}

/** English outside America writes the day before the month. */
async function readerOf(name: string, lang: string): Promise<Reader | undefined> {
  if (name === 'en' && /^en-(?!us)/i.test(lang)) return (await import('chrono-node/en')).GB;
  return readers[name]?.();
}

function pad(number: number, length: number): string {
  return String(number).padStart(length, '0');
}
