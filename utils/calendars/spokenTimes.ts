/** A time of day in minutes after midnight, and whether its text says in which half of the day. */
interface Spoken {
  readonly minutes: number;
  readonly half: boolean;
}

interface Halves {
  readonly am: string;
  readonly pm: string;
  /** The word stands before the time. */
  readonly before?: true;
}

/** Languages whose words for the halves of the day are known; in others a time is not read. */
const halves: Readonly<Record<string, Halves>> = {
  en: { am: 'a\\.?(?:m\\.?)?', pm: 'p\\.?(?:m\\.?)?' },
  // German says no half.
  de: { am: '(?!)', pm: '(?!)' },
  ja: { am: '午前', pm: '午後', before: true },
  ar: { am: 'ص(?:باح[اً]{1,2})?', pm: 'م(?:ساءً?)?' },
};

/** The language a page is in, by its first subtag; undefined where times in it are not read. */
export function spokenLanguage(page: Document): string | undefined {
  const language = page.documentElement?.getAttribute('lang')?.toLowerCase().split(/[-_]/)[0];
  return language !== undefined && language in halves ? language : undefined;
}

/**
 * The two times of a text like "3pm to 4pm", "3 – 4pm", "10:00 bis 10:30" or "午後1:05～午後2:15",
 * in minutes after midnight, the second on the next day where it comes first on the clock.
 * Undefined unless the text holds exactly two times and their halves of the day are sure.
 */
export function spokenRange(
  text: string,
  language: string,
): { readonly start: number; readonly end: number } | undefined {
  const times = timesIn(text, language);
  const [first, second] = times ?? [];
  if (times?.length !== 2 || !first || !second) return undefined;
  const start = first.half || !second.half ? first.minutes : halfBefore(first, second);
  // A half on the first alone would be a guess for the second.
  if (first.half && !second.half && second.minutes < 13 * 60) return undefined;
  const end = second.minutes <= start ? second.minutes + 24 * 60 : second.minutes;
  return { start, end };
}

/** The one time of a text like "3pm" or "15:00", in minutes after midnight; else undefined. */
export function spokenTime(text: string, language: string): number | undefined {
  const times = timesIn(text, language);
  return times?.length === 1 ? times[0]?.minutes : undefined;
}

/**
 * The two clock times of a text like "9:10 - 9:25" in any language, each in minutes as a twelve
 * hour clock shows it: which half of the day is meant has to be known from elsewhere.
 */
export function halfDayRange(text: string): readonly [number, number] | undefined {
  const times = [...latinDigits(text.slice(0, 100)).matchAll(/(?<!\d)(\d{1,2})[:.](\d{2})(?!\d)/g)];
  const [first, second] = times.map(
    ([, hour, minute]) => (Number(hour) % 12) * 60 + Number(minute),
  );
  return times.length === 2 && first !== undefined && second !== undefined
    ? [first, second]
    : undefined;
}

/** In "3 – 4pm" the half is said once: the first is in the same half, or in the one before. */
function halfBefore(first: Spoken, second: Spoken): number {
  const same = (first.minutes % 720) + (second.minutes >= 720 ? 720 : 0);
  return same < second.minutes ? same : (same + 720) % 1_440;
}

function timesIn(text: string, language: string): Spoken[] | undefined {
  const words = halves[language];
  if (!words || text.length > 200) return undefined;
  const half = `(?:(?<am>${words.am})|(?<pm>${words.pm}))`;
  const [head, tail] = words.before ? [`(?:${half}\\s?)?`, ''] : ['', `(?:\\s?${half}(?!\\p{L}))?`];
  const clock = '(?<![\\d:.])(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2}))?(?![\\d:])';
  const time = new RegExp(`${head}${clock}${tail}`, 'giu');
  const found: Spoken[] = [];
  for (const { groups = {} } of latinDigits(text).matchAll(time)) {
    const spoken = spokenOf(groups);
    if (!spoken) return undefined;
    found.push(spoken);
  }
  // "3 – 4" alone may be anything; a bare hour counts only beside a half of the day.
  const sure = found.some(({ half }) => half) || /\d[:.]\d\d/.test(latinDigits(text));
  return sure ? found : undefined;
}

function spokenOf(groups: Record<string, string | undefined>): Spoken | undefined {
  const hour = Number(groups.hour);
  const minute = Number(groups.minute ?? 0);
  const am = groups.am !== undefined;
  const pm = groups.pm !== undefined;
  if (minute > 59 || hour > 24 || (am && pm)) return undefined;
  if (!am && !pm) return { minutes: hour * 60 + minute, half: false };
  if (hour > 12) return undefined;
  return { minutes: (hour % 12) * 60 + minute + (pm ? 720 : 0), half: true };
}

/** Arabic, Persian and full-width digits as Latin ones, narrow spaces as plain ones. */
function latinDigits(text: string): string {
  return text
    .replace(/[٠-٩۰-۹０-９]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
    .replace(/[\u00a0\u2009\u202f\u200e\u200f]/g, ' ')
    .replace(/：/g, ':');
}
