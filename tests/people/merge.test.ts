import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../utils/people/fold';
import { emailKey } from '../../utils/people/match';
import { mergePeople, replaceId } from '../../utils/people/merge';
import type { Person } from '../../utils/people/person';
import { anyPerson, someone } from './support';

/** What is known of a person, whichever way it was put together. */
function knownOf({ id, name, aliases, emails, notes, createdAt, archivedAt }: Person) {
  return {
    id,
    name,
    createdAt,
    archived: archivedAt !== undefined,
    names: new Set([name, ...aliases].map(fold)),
    emails: new Set(emails.map(emailKey)),
    notes,
  };
}

test('in which order three are merged makes no difference to what is known', () => {
  fc.assert(
    fc.property(anyPerson, anyPerson, anyPerson, (a, b, c) => {
      const left = mergePeople(mergePeople(a, b, 1), c, 1);
      const right = mergePeople(a, mergePeople(b, c, 1), 1);
      expect(knownOf(left)).toEqual(knownOf(right));
    }),
  );
});

test('nothing that was written is lost', () => {
  fc.assert(
    fc.property(anyPerson, anyPerson, (a, b) => {
      const merged = mergePeople(a, b, 1);
      expect(merged.notes).toContain(a.notes);
      expect(merged.notes).toContain(b.notes);
      const days = [merged.birthday, ...merged.dates.map(({ on }) => on)];
      for (const { birthday, dates } of [a, b]) {
        for (const on of [birthday, ...dates.map((date) => date.on)]) {
          if (on) expect(days).toContain(on);
        }
      }
    }),
  );
});

test('the kept one stays who she is; put away only if both were', () => {
  const kept = someone('Ana', { line: 'Design', archivedAt: 5 });
  const merged = mergePeople(kept, someone('Anna', { line: 'Sales', cadence: 7 }), 9);
  expect(merged).toMatchObject({ id: 'Ana', name: 'Ana', line: 'Design', aliases: ['Anna'] });
  expect(merged).toMatchObject({ cadence: 7, updatedAt: 9 });
  expect(merged).not.toHaveProperty('archivedAt');
});

test('an id is replaced without a double, or taken out', () => {
  expect(replaceId(['a', 'b', 'c'], 'b', 'a')).toEqual(['a', 'c']);
  expect(replaceId(['b'], 'b')).toEqual([]);
});
