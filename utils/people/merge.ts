import { fold } from './fold';
import { emailKey } from './match';
import type { Person } from './person';

/**
 * One person out of two: the kept one's own name, line, birthday and cadence where it has them;
 * the absorbed one's name becomes an alias, and nothing that was written is lost. In which order
 * three people are merged makes no difference to what is known of them. Pure.
 */
export function mergePeople(kept: Person, absorbed: Person, now: number): Person {
  const { archivedAt: _, ...open } = kept;
  const birthday = kept.birthday ?? absorbed.birthday;
  const cadence = kept.cadence ?? absorbed.cadence;
  const archivedAt =
    kept.archivedAt !== undefined && absorbed.archivedAt !== undefined
      ? Math.max(kept.archivedAt, absorbed.archivedAt)
      : undefined;
  const other = kept.birthday && absorbed.birthday && kept.birthday !== absorbed.birthday;
  const dates = [
    ...kept.dates,
    ...absorbed.dates,
    // Two birthdays cannot both be right, but neither is thrown away.
    ...(other ? [{ label: absorbed.name, on: absorbed.birthday ?? '' }] : []),
  ];
  return {
    ...open,
    line: kept.line || absorbed.line,
    aliases: distinct([...kept.aliases, absorbed.name, ...absorbed.aliases], fold).filter(
      (alias) => fold(alias) !== fold(kept.name),
    ),
    emails: distinct([...kept.emails, ...absorbed.emails], emailKey),
    notes: [kept.notes, absorbed.notes].filter((notes) => notes !== '').join('\n\n'),
    dates: distinct(dates, ({ label, on }) => `${on} ${label}`),
    ...(birthday ? { birthday } : {}),
    ...(cadence ? { cadence } : {}),
    ...(archivedAt === undefined ? {} : { archivedAt }),
    createdAt: Math.min(kept.createdAt, absorbed.createdAt),
    updatedAt: now,
  };
}

function distinct<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const seen = new Map<string, T>();
  for (const item of items) if (!seen.has(keyOf(item))) seen.set(keyOf(item), item);
  return [...seen.values()];
}

/** Ids after one person became another, or, with no other, went: without doubles, in order. */
export function replaceId(ids: readonly string[], from: string, to?: string): string[] {
  return [...new Set(ids.flatMap((id) => (id === from ? (to ?? []) : id)))];
}
