/** A way to write a date that depends on nothing but itself: its zone is named. */
type Shape = Intl.DateTimeFormatOptions & { readonly timeZone: string };

const made = new Map<string, Intl.DateTimeFormat>();

/** Writes dates in a language. Making one takes longer than using it a hundred times: each is made once. */
export function dateFormat(lang: string, shape: Shape): Intl.DateTimeFormat {
  const name = JSON.stringify([lang, shape]);
  const format = made.get(name) ?? new Intl.DateTimeFormat(lang, shape);
  made.set(name, format);
  return format;
}
