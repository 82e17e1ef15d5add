import type { Translate } from '../i18n/i18n';
import type { Cue, MeetingKind, Source } from './cue';
import { sources } from './sources/all';

/** A cue in the person's language; the library's own English where there is no translation. */
export function cueText(_t: Translate, cue: Cue): string {
  return cue.text;
}

/** Why this cue was chosen, in words: "One-to-one. Last shown 12 days ago." */
export function reasonText(
  t: Translate,
  kind: MeetingKind | undefined,
  daysAgo: number | undefined,
): string {
  const fit = kind ? t('reason.forKind', { kind: t(`kind.${kind}`) }) : t('reason.forAny');
  if (daysAgo === undefined) return `${fit} ${t('reason.new')}`;
  return `${fit} ${daysAgo === 0 ? t('reason.today') : t('reason.daysAgo', { count: daysAgo })}`;
}

/** The first source of a cue. Throws when the library names a source that is not there. */
export function sourceOf(cue: Cue): Source {
  const source = sources[cue.sources[0]];
  if (!source) throw new Error(`No source ${cue.sources[0]} for cue ${cue.id}`);
  return source;
}

/** A source as cited in running text: "Eyal, Steffel & Epley 2018". */
export function citation({ authors, year }: Source): string {
  return year === undefined ? authors : `${authors} ${year}`;
}

/** What a cue rests on, in one line of at most 140 characters for the card. */
export function whyText(_t: Translate, cue: Cue): string {
  const source = sourceOf(cue);
  if (source.venue === '') return source.finding;
  return `${source.finding} (${citation({ ...source, authors: shortAuthors(source.authors) })})`;
}

/** Three authors and more are the first "et al."; the whole stands behind "Why this cue". */
function shortAuthors(authors: string): string {
  const [first, second] = authors.split(', ');
  return second && !second.startsWith('in ') ? `${first} et al.` : authors;
}
