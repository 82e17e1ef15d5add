import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isLive, type Meeting, type Sighting } from '../../utils/meetings/meeting';
import { observe, rejoinWithin } from '../../utils/meetings/reducer';

let made = 0;
const sighting = (part: Partial<Sighting>): Sighting => ({
  id: `m${made++}`,
  page: 's:1:0',
  tabId: 1,
  platform: 'jitsi',
  code: 'abc',
  phase: 'lobby',
  at: 0,
  title: 'Weekly',
  zone: 'UTC',
  ...part,
});

/** Takes sightings in one after the other; gives all meetings there are, by id. */
function lived(sightings: readonly Sighting[], from: readonly Meeting[] = []): Meeting[] {
  const all = new Map(from.map((meeting) => [meeting.id, meeting]));
  for (const one of sightings) {
    for (const changed of observe([...all.values()], one)) all.set(changed.id, changed);
  }
  return [...all.values()];
}

const only = (meetings: readonly Meeting[]): Meeting => {
  expect(meetings).toHaveLength(1);
  return meetings[0] as Meeting;
};

describe('one meeting', () => {
  test('goes from the lobby through the call to its end', () => {
    const meeting = only(
      lived([
        sighting({ at: 1 }),
        sighting({ at: 5, phase: 'inCall', title: '' }),
        sighting({ at: 9, phase: 'left' }),
      ]),
    );
    expect(meeting).toMatchObject({ phase: 'ended', joinedAt: 5, endedAt: 9, title: 'Weekly' });
  });

  test('a reload in mid-call is the same meeting', () => {
    const meeting = only(
      lived([
        sighting({ phase: 'inCall', at: 1 }),
        sighting({ phase: 'left', at: 50 }),
        sighting({ phase: 'lobby', at: 60 }),
        sighting({ phase: 'inCall', at: 70 }),
      ]),
    );
    expect(meeting).toMatchObject({ phase: 'inCall', joinedAt: 1, rejoins: 1 });
    expect(meeting.endedAt).toBeUndefined();
  });

  test('a page that is gone without a word ends at its last sign of life', () => {
    const meeting = only(
      lived([
        sighting({ phase: 'inCall', at: 1 }),
        sighting({ phase: 'inCall', at: 30 }),
        sighting({ phase: 'lost', at: 900 }),
      ]),
    );
    expect(meeting).toMatchObject({ phase: 'ended', endedAt: 30 });
  });

  test('the lobby after a call leaves the meeting ended, waiting for its reflection', () => {
    const meeting = only(
      lived([sighting({ phase: 'inCall', at: 1 }), sighting({ phase: 'lobby', at: 9 })]),
    );
    expect(meeting.phase).toBe('ended');
  });

  test('a clock set back never ends it before it began', () => {
    const meeting = only(
      lived([sighting({ phase: 'inCall', at: 5_000 }), sighting({ phase: 'left', at: 10 })]),
    );
    expect(meeting.endedAt).toBe(5_000);
  });
});

describe('two meetings', () => {
  test('two tabs in one room are two', () => {
    const all = lived([
      sighting({ phase: 'inCall' }),
      sighting({ phase: 'inCall', page: 's:2:0', tabId: 2 }),
    ]);
    expect(all.filter(isLive)).toHaveLength(2);
  });

  test('another room in the same page ends the first', () => {
    const all = lived([
      sighting({ phase: 'inCall', at: 1 }),
      sighting({ phase: 'lobby', code: 'xyz', at: 9 }),
    ]);
    expect(all.map(({ code, phase }) => [code, phase])).toEqual([
      ['abc', 'ended'],
      ['xyz', 'lobby'],
    ]);
  });

  test('coming back late, or after reflecting, is a new one', () => {
    const ended = lived([sighting({ phase: 'inCall', at: 0 }), sighting({ phase: 'left', at: 9 })]);
    const late = sighting({ phase: 'inCall', at: 10 + rejoinWithin });
    expect(lived([late], ended)).toHaveLength(2);
    const reflected = ended.map((meeting) => ({ ...meeting, reflection: 'done' as const }));
    expect(lived([sighting({ phase: 'inCall', at: 10 })], reflected)).toHaveLength(2);
  });
});

describe('laws', () => {
  const anySighting = fc.record({
    page: fc.constantFrom('s:1:0', 's:2:0', 's:3:0'),
    code: fc.constantFrom('abc', 'xyz'),
    phase: fc.constantFrom('lobby', 'inCall', 'left', 'lost'),
    at: fc.nat(3 * rejoinWithin),
  });
  const story = fc
    .array(anySighting, { maxLength: 60 })
    .map((parts) => parts.map((part, index) => sighting({ ...part, id: `id${index}` })));

  test('any order gives legal meetings, at most one live in a page', () => {
    fc.assert(
      fc.property(story, (sightings) => {
        const all = lived(sightings);
        for (const meeting of all) {
          const { phase, joinedAt, endedAt, createdAt, lastSeenAt } = meeting;
          expect(['lobby', 'inCall', 'ended']).toContain(phase);
          expect(endedAt !== undefined).toBe(phase === 'ended');
          if (phase === 'inCall') expect(joinedAt).toBeDefined();
          if (joinedAt !== undefined) expect(joinedAt).toBeGreaterThanOrEqual(createdAt);
          if (endedAt !== undefined) expect(endedAt).toBeGreaterThanOrEqual(joinedAt ?? createdAt);
          expect(lastSeenAt).toBeGreaterThanOrEqual(createdAt);
        }
        const pages = all.filter(isLive).map(({ page }) => page);
        expect(new Set(pages).size).toBe(pages.length);
      }),
    );
  });

  test('a meeting goes backwards only through a counted rejoin', () => {
    const order = { lobby: 0, inCall: 1, ended: 2 } as Record<string, number>;
    fc.assert(
      fc.property(story, (sightings) => {
        const all = new Map<string, Meeting>();
        for (const one of sightings) {
          for (const after of observe([...all.values()], one)) {
            const before = all.get(after.id);
            if (before && (order[after.phase] ?? 0) < (order[before.phase] ?? 0)) {
              expect(before.phase).toBe('ended');
              expect(after.rejoins).toBe(before.rejoins + 1);
            }
            all.set(after.id, after);
          }
        }
      }),
    );
  });

  test('replay gives the same state, and each sighting twice gives it too', () => {
    fc.assert(
      fc.property(story, (sightings) => {
        const once = lived(sightings);
        expect(lived(sightings)).toEqual(once);
        expect(lived(sightings.flatMap((one) => [one, one]))).toEqual(once);
      }),
    );
  });
});
