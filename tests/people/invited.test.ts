import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mostTicked, ownAddresses, readInvitation, tickedFirst } from '../../utils/people/invited';
import { emailKey } from '../../utils/people/match';
import { anyPerson, someone } from './support';

const nobody = new Set<string>();

describe('an invitation', () => {
  const ana = someone('Ana Silva', { id: 'ana', emails: ['Ana@X.org'] });
  const ben = someone('Ben', { id: 'ben' });

  test('is sorted by address alone; another address is another person, however alike', () => {
    const guests = [
      { name: 'A. S.', email: 'ana@x.ORG' },
      { name: 'Ana Silva', email: 'an.a@x.org' },
      { email: 'ana+work@x.org' },
      { name: 'Ben' },
      { name: 'Cleo', email: 'cleo@x.org' },
      { name: 'Cleo again', email: 'CLEO@x.org' },
    ];
    expect(readInvitation(guests, [ana, ben], nobody)).toEqual({
      known: ['ana', 'ben'],
      fresh: [
        { name: 'Ana Silva', email: 'an.a@x.org', doubt: 'sameName' },
        { name: 'ana+work', email: 'ana+work@x.org' },
        { name: 'Cleo again', email: 'CLEO@x.org' },
      ],
    });
  });

  test('two here of one name: nobody is guessed, nobody is added again', () => {
    const two = [ben, someone('Ben', { id: 'other' })];
    expect(readInvitation([{ name: 'ben' }], two, nobody)).toEqual({ known: [], fresh: [] });
  });

  test.each([
    ['Room 4.12', 'r412@x.org'],
    ['Lisbon (12) [Zoom]', 'c_188@resource.calendar.google.com'],
    ['Berlin', 'berlin-room@x.org'],
    ['Conference Room A', undefined],
    ['3F会議室B', 'b@x.jp'],
    ['Salle Curie', 'curie@x.fr'],
    ['no-reply', 'no-reply@x.org'],
  ])('%s <%s> looks like a room and is not ticked', (name, email) => {
    const guest = email === undefined ? { name } : { name, email };
    const { fresh } = readInvitation([guest], [], nobody);
    expect(fresh[0]?.doubt).toBe('room');
    expect(tickedFirst(fresh).size).toBe(0);
  });

  test.each(['Roomi Ghani', 'Salvador Salas', 'Grace Bedroomian', 'Raumschüssel'])(
    '%s is a person',
    (name) => {
      expect(readInvitation([{ name }], [], nobody).fresh[0]?.doubt).toBeUndefined();
    },
  );

  test('of many nobody is ticked; of 2 000 it takes no time', () => {
    const guests = Array.from({ length: 2_000 }, (_, at) => ({
      name: `Guest ${at}`,
      email: `guest${at}@x.org`,
    }));
    const people = Array.from({ length: 5_000 }, (_, at) => someone(`P${at}`, { id: `p${at}` }));
    const began = performance.now();
    const { fresh } = readInvitation(guests, people, nobody);
    // Measured at 40 ms; the bound only catches a change of order.
    expect(performance.now() - began).toBeLessThan(2_000);
    expect(fresh).toHaveLength(2_000);
    expect(tickedFirst(fresh).size).toBe(0);
    expect(tickedFirst(fresh.slice(0, mostTicked)).size).toBe(mostTicked);
  });

  test('offers nobody whose address is here, and each address once', () => {
    const guest = fc.record(
      { name: fc.string({ unit: 'grapheme' }), email: fc.emailAddress() },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(guest), fc.array(anyPerson, { maxLength: 5 }), (guests, people) => {
        const asked = [
          ...guests,
          ...people.map(({ name, emails: [email = 'a@b.cd'] }) => ({ name, email })),
        ];
        const { fresh } = readInvitation(asked, people, nobody);
        const keys = fresh.flatMap(({ email }) => (email ? emailKey(email) : []));
        expect(new Set(keys).size).toBe(keys.length);
        const here = new Set(people.flatMap(({ emails }) => emails.map(emailKey)));
        expect(keys.filter((key) => here.has(key))).toEqual([]);
        for (const { name } of fresh) expect(name.trim()).not.toBe('');
      }),
    );
  });
});

describe('her own address', () => {
  const met = (key: string, ...emails: readonly string[]) => ({
    key,
    people: emails.map((email) => ({ email })),
  });

  test('is that of the calendar, and of the one guest of every meeting', () => {
    expect(ownAddresses([{ key: 'e1 Me@X.org' }, { key: 'uid-7' }])).toEqual(new Set(['me@x.org']));
    const meetings = [met('1', 'me@x.org', 'a@x.org'), met('2', 'b@x.org', 'Me@x.org')];
    expect(ownAddresses(meetings)).toEqual(new Set());
    expect(
      ownAddresses([...meetings, met('3', 'me@x.org', 'c@x.org'), met('4', 'd@x.org')]),
    ).toEqual(new Set(['me@x.org']));
  });

  test('is not guessed of two who meet only each other', () => {
    const pair = met('1', 'me@x.org', 'you@x.org');
    expect(ownAddresses([pair, pair, pair])).toEqual(new Set());
  });
});
