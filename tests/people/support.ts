import fc from 'fast-check';
import { emptyPerson, type Person, type PersonFields } from '../../utils/people/person';

/** A person by name; `part` says the rest. */
export function someone(name: string, part: Partial<Person> = {}): Person {
  return { ...emptyPerson, id: name, name, createdAt: 1, updatedAt: 1, ...part };
}

const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }).map((text) => `a${text}b`);
const yearDay = fc.constantFrom('--02-29', '1984-02-29', '1990-12-31', '--01-01');

/** Fields of a person, in any script. */
export const anyFields: fc.Arbitrary<PersonFields> = fc.record(
  {
    name: fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
    line: fc.oneof(fc.constant(''), word),
    aliases: fc.array(word, { maxLength: 3 }),
    emails: fc.array(fc.emailAddress(), { maxLength: 3 }),
    notes: fc.oneof(fc.constant(''), fc.string()),
    birthday: yearDay,
    dates: fc.array(fc.record({ label: word, on: yearDay }), { maxLength: 2 }),
    cadence: fc.constantFrom(7 as const, 14 as const, 28 as const, 84 as const),
  },
  { requiredKeys: ['name', 'line', 'aliases', 'emails', 'notes', 'dates'] },
);

export const anyPerson: fc.Arbitrary<Person> = fc
  .tuple(fc.uuid(), anyFields, fc.nat(), fc.option(fc.nat(), { nil: undefined }))
  .map(([id, fields, at, archivedAt]) => ({
    ...fields,
    id,
    createdAt: at,
    updatedAt: at,
    ...(archivedAt === undefined ? {} : { archivedAt }),
  }));
