import { utcOf } from '../history/week';
import type { Translate } from '../i18n/i18n';
import type { Fact } from './doorFacts';
import type { Coming } from './yearDay';

/** A fact is read in passing: a longer one is cut here (characters). */
const longestFact = 90;

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * A name or text as it stands in a sentence of another direction: between Unicode's isolates, so
 * that neither turns the other around. One of the same direction stays as it is.
 */
export function isolate(text: string, lang: string): string {
  const turned = rightToLeft.test(text) !== /^(ar|fa|he|ur)\b/.test(lang);
  return turned ? `\u2068${text}\u2069` : text;
}

/** A fact in words: "Priya: marathon on Sunday". `lang` is the language of `t`. */
export function factText(t: Translate, fact: Fact, lang: string): string {
  const name = isolate(fact.name, lang);
  const words = (text: string) => isolate(short(text), lang);
  switch (fact.kind) {
    case 'promise':
      return fact.due
        ? t('door.promiseDue', {
            name,
            text: words(fact.text),
            due: dayWords(fact.due, lang),
          })
        : t('door.promise', { name, text: short(fact.text) });
    case 'date':
      return t('door.date', {
        name,
        what: fact.label ? words(fact.label) : t('people.birthday'),
        when: comingText(t, fact.coming, lang),
      });
    case 'win':
      return t('door.win', { name, text: short(fact.what) });
    case 'notSince':
      return t('door.notSince', { name, day: dayWords(fact.day, lang) });
  }
}

/** When a yearly day comes: "today", "Sunday 29 November"; and said when it stands in for 29 February. */
export function comingText(t: Translate, { day, inDays, standIn }: Coming, lang: string): string {
  const when = inDays === 0 ? t('people.today') : dayWords(day, lang);
  return standIn ? t('people.leapDay', { when }) : when;
}

function dayWords(day: string, lang: string): string {
  const shape = { weekday: 'short', day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(lang, shape).format(utcOf(day));
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= longestFact
    ? line
    : `${line
        .slice(0, longestFact - 1)
        .toWellFormed()
        .trimEnd()}…`;
}
