import { fold } from './fold';
import type { Person } from './person';

/** An address as it is compared: the whole of it, case aside. No dots or tags are taken out. */
export function emailKey(email: string): string {
  return email.normalize('NFC').trim().toLowerCase();
}

/** Someone a page or a list names. */
export interface Named {
  readonly name: string;
  readonly email?: string | undefined;
}

/**
 * Tells who is meant: by e-mail address first, then by a name or alias that only one person has.
 * Undefined when nobody fits or more than one does: the same name is not the same person.
 */
export function matcher(people: readonly Person[]): (named: Named) => Person | undefined {
  const byEmail = group(people, ({ emails }) => emails.map(emailKey));
  const byName = group(people, ({ name, aliases }) => [name, ...aliases].map(fold));
  return ({ name, email }) => {
    const known = email ? byEmail.get(emailKey(email)) : undefined;
    if (known) return known.length === 1 ? known[0] : undefined;
    const named = byName.get(fold(name));
    if (named?.length !== 1) return undefined;
    const [person] = named;
    // Another address under the same name may be another person.
    return email && person && person.emails.length > 0 ? undefined : person;
  };
}

/** Two people who may be one, and why it looks so. Never merged but by hand. */
export interface Double {
  readonly a: Person;
  readonly b: Person;
  readonly because: 'email' | 'likeEmail' | 'name';
}

/**
 * Pairs that may be one person: the same address, addresses that look alike, or one name without
 * lines that tell them apart. The strongest reason first; at most `most` pairs.
 */
export function doubles(people: readonly Person[], most = 20): Double[] {
  const live = people.filter(({ archivedAt }) => archivedAt === undefined);
  const reasons = [
    ['email', ({ emails }: Person) => emails.map(emailKey)],
    ['likeEmail', ({ emails }: Person) => emails.map(looksLike)],
    ['name', ({ name, aliases }: Person) => [name, ...aliases].map(fold)],
  ] as const;
  const found = new Map<string, Double>();
  for (const [because, keysOf] of reasons) {
    for (const [a, ...others] of group(live, keysOf).values()) {
      for (const b of others) {
        if (!a || (because === 'name' && toldApart(a, b))) continue;
        const key = [a.id, b.id].sort().join(' ');
        if (found.size < most && !found.has(key)) found.set(key, { a, b, because });
      }
    }
  }
  return [...found.values()];
}

function toldApart(a: Person, b: Person): boolean {
  return a.line !== '' && b.line !== '' && fold(a.line) !== fold(b.line);
}

/** What addresses that look alike have in common: letters only, without dots or a +tag. */
function looksLike(email: string): string {
  const [local = '', domain = ''] = fold(emailKey(email)).split('@');
  const bare = local.replace(/\+.*$/, '').replace(/[^\p{L}\p{N}]/gu, '');
  return `${bare}@${domain.replace(/^googlemail\.com$/, 'gmail.com')}`;
}

function group(
  people: readonly Person[],
  keysOf: (person: Person) => readonly string[],
): Map<string, Person[]> {
  const groups = new Map<string, Person[]>();
  for (const person of people) {
    for (const key of new Set(keysOf(person))) {
      const members = groups.get(key);
      if (members) members.push(person);
      else groups.set(key, [person]);
    }
  }
  return groups;
}
