import type { BreathWords } from '../breath';
import type { Translate } from '../i18n/i18n';
import type { Carried } from './carried';
import type { Because, Reason, Silence } from './choose/situation';
import type { Cue, Source, Technique } from './cue';
import type { Tally } from './outcomes';
import { sources } from './sources/all';

/** A cue in the person's language; the library's own English where there is no translation. */
export function cueText(t: Translate, cue: Cue): string {
  return t(`cues:${cue.id}`, { defaultValue: cue.text });
}

/**
 * Why a cue was chosen, made of the facts that decided: "One-to-one. No micro-coaching cue for
 * 9 days."
 */
export function reasonText(t: Translate, technique: Technique, reason: Reason): string {
  const fit = reason.pair
    ? t('reason.pair')
    : reason.kind && t('reason.forKind', { kind: t(`kind.${reason.kind}`) });
  const said = reason.because.map((because) => becauseText(t, technique, because));
  return inARow([fit, ...said]);
}

/** Sentences in a row. After the full stop of Chinese and Japanese there is no space. */
function inARow(sentences: readonly (string | false | undefined)[]): string {
  return sentences.filter(Boolean).join(' ').replaceAll('。 ', '。');
}

function becauseText(t: Translate, technique: Technique, because: Because): string {
  const name = t(`reason.technique.${technique}`);
  switch (because.factor) {
    case 'focus':
      return t('reason.focus', { technique: name });
    case 'coverage':
      if (because.days === undefined) return t('reason.techniqueNew', { technique: name });
      return t('reason.techniqueAway', { technique: name, count: because.days });
    case 'learned': {
      const { happened, answered: count } = because;
      return t('reason.learned', { technique: name, happened, count });
    }
    case 'recovery':
      if (because.days === undefined) return t('reason.new');
      return t('reason.daysAgo', { count: because.days });
    case 'moment':
      return t(`reason.${because.only}`);
    default:
      return t(`reason.${because.factor}`);
  }
}

/** Why no cue is shown: "No cue now: three were shown today." */
export function silenceText(t: Translate, silence: Silence, until: (at: number) => string): string {
  switch (silence.because) {
    case 'paused':
      return t('silence.paused', { until: until(silence.until) });
    case 'cap':
      return t('silence.cap', { count: silence.shown });
    default:
      return t(`silence.${silence.because}`);
  }
}

/** An open promise in the cue's place. A long one is cut to what can be read at a door. */
function promiseText(t: Translate, promise: string): string {
  const line = promise.replace(/\s+/g, ' ').trim();
  const letters = [...line];
  const short = letters.length > 60 ? `${letters.slice(0, 59).join('').trimEnd()}…` : line;
  return t('cue.promise', { promise: short });
}

/** What became of a cue, in counts: too few for percentages. */
export function tallyText(t: Translate, tally: Tally): string {
  const { shown, answered: count, happened, partly, no, noMoment } = tally;
  if (shown === 0) return t('cues.notShown');
  return inARow([
    t('cues.shown', { count: shown }),
    count > 0 && t('cues.answered', { count, happened, partly, no }),
    noMoment > 0 && t('cues.noMoment', { count: noMoment }),
  ]);
}

/**
 * The first source of a cue, what is said of it in the person's language. Throws when the library
 * names a source that is not there.
 */
export function sourceOf(t: Translate, cue: Cue): Source {
  const [key] = cue.sources;
  const source = sources[key];
  if (!source) throw new Error(`No source ${key} for cue ${cue.id}`);
  const said = (part: 'finding' | 'design' | 'strength' | 'caveat') =>
    t(`sources:${key}.${part}`, { defaultValue: source[part] });
  const [finding, design, strength] = [said('finding'), said('design'), said('strength')];
  return { ...source, finding, design, strength, caveat: said('caveat') };
}

/** A source as cited in running text: "Eyal, Steffel & Epley 2018". */
export function citation({ authors, year }: Source): string {
  return year === undefined ? authors : `${authors} ${year}`;
}

/** What a meeting carries, as the sentence that is read at the door. */
export function carriedText(t: Translate, carried: Carried): string {
  if (carried.kind === 'library') return cueText(t, carried.cue);
  return carried.kind === 'promise' ? promiseText(t, carried.text) : carried.text;
}

/** What a meeting's cue, own cue or promise rests on, in one line. */
export function carriedWhy(t: Translate, carried: Carried): string {
  if (carried.kind === 'library') return whyText(t, carried.cue);
  return carried.kind === 'promise' ? t('cue.promiseWhy') : (carried.source ?? t('cue.own'));
}

/** What a cue rests on, in one line of at most 140 characters for the card. */
export function whyText(t: Translate, cue: Cue): string {
  const source = sourceOf(t, cue);
  if (source.venue === '') return source.finding;
  return `${source.finding} (${citation({ ...source, authors: shortAuthors(source.authors) })})`;
}

/** Three authors and more are the first "et al."; the whole stands behind "Why this cue". */
function shortAuthors(authors: string): string {
  const [first, second] = authors.split(', ');
  return second && !second.startsWith('in ') ? `${first} et al.` : authors;
}

/** The words of the three-breath pause. */
export function breathWords(t: Translate): BreathWords {
  return {
    begin: t('cue.breathe'),
    in: t('cue.breatheIn'),
    out: t('cue.breatheOut'),
    stop: t('cue.stop'),
    counts: [1, 2, 3].map((count) => t('cue.breathCount', { count })),
  };
}
