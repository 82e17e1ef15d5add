import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isInPage, isLive, type Meeting, type Sighting } from '../../utils/meetings/meeting';
import {
  endHandedOff,
  handedOffMinutes,
  observe,
  rejoinWithin,
} from '../../utils/meetings/reducer';

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

  test('has the title its lobby had last', () => {
    const meeting = only(
      lived([
        sighting({ at: 1, title: 'Loading' }),
        sighting({ at: 2, title: 'Weekly' }),
        sighting({ at: 3, title: '' }),
        sighting({ at: 5, phase: 'inCall', title: 'You are presenting' }),
      ]),
    );
    expect(meeting).toMatchObject({ phase: 'inCall', title: 'Weekly' });
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

describe('the desktop app', () => {
  const other = { page: 's:2:0', tabId: 2 };
  const opened = [sighting({ phase: 'launcher', at: 1 }), sighting({ phase: 'left', at: 9 })];

  test('a launcher page is a door; when it goes, the meeting is handed off then', () => {
    expect(only(lived([sighting({ phase: 'launcher' })])).phase).toBe('lobby');
    expect(only(lived(opened))).toMatchObject({ phase: 'handedOff', joinedAt: 9 });
    const crashed = [sighting({ phase: 'launcher', at: 1 }), sighting({ phase: 'lost', at: 900 })];
    expect(only(lived(crashed))).toMatchObject({ phase: 'handedOff', joinedAt: 1 });
  });

  test('no page ends it; its calendar does, else the default time', () => {
    const handed = only(lived([...opened, sighting({ phase: 'left', at: 50 })]));
    const due = 9 + handedOffMinutes * 60_000;
    expect(endHandedOff(handed, due - 1)).toBeUndefined();
    expect(endHandedOff(handed, due + 5)).toMatchObject({ phase: 'ended', endedAt: due });
    expect(endHandedOff({ ...handed, scheduledEnd: 500 }, 600)?.endedAt).toBe(500);
    expect(endHandedOff({ ...handed, scheduledEnd: 5 }, 600)).toBeUndefined();
  });

  test('joining in the browser after all is one meeting, from any tab', () => {
    const lobby = [...opened, sighting({ ...other, at: 20 })];
    expect(only(lived(lobby))).toMatchObject({ phase: 'lobby', page: 's:2:0' });
    expect(only(lived(lobby)).joinedAt).toBeUndefined();
    const joined = [...lobby, sighting({ ...other, phase: 'inCall', at: 30 })];
    expect(only(lived(joined))).toMatchObject({ phase: 'inCall', joinedAt: 30 });
    const kept = [...joined, sighting({ phase: 'launcher', at: 40 })];
    expect(only(lived(kept))).toMatchObject({ phase: 'inCall', page: 's:2:0' });
    const straight = [sighting({ phase: 'launcher', at: 1 }), sighting({ ...other, at: 5 })];
    expect(only(lived(straight))).toMatchObject({ phase: 'lobby', page: 's:2:0' });
  });

  test('a long time in the app and then in the browser counts from the app', () => {
    const late = sighting({ ...other, phase: 'inCall', at: 10 + rejoinWithin });
    expect(only(lived([...opened, late]))).toMatchObject({ phase: 'inCall', joinedAt: 9 });
  });
});

describe('laws', () => {
  const anySighting = fc.record({
    page: fc.constantFrom('s:1:0', 's:2:0', 's:3:0'),
    code: fc.constantFrom('abc', 'xyz'),
    phase: fc.constantFrom('launcher', 'handedOff', 'lobby', 'inCall', 'left', 'lost'),
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
          expect(['lobby', 'handedOff', 'inCall', 'ended']).toContain(phase);
          expect(endedAt !== undefined).toBe(phase === 'ended');
          if (phase === 'inCall' || phase === 'handedOff') expect(joinedAt).toBeDefined();
          if (joinedAt !== undefined) expect(joinedAt).toBeGreaterThanOrEqual(createdAt);
          if (endedAt !== undefined) expect(endedAt).toBeGreaterThanOrEqual(joinedAt ?? createdAt);
          expect(lastSeenAt).toBeGreaterThanOrEqual(createdAt);
        }
        const pages = all.filter(isInPage).map(({ page }) => page);
        expect(new Set(pages).size).toBe(pages.length);
      }),
    );
  });

  test('a meeting goes backwards only through a counted rejoin, to the app or back from it', () => {
    const order = { lobby: 0, handedOff: 1, inCall: 2, ended: 3 } as Record<string, number>;
    fc.assert(
      fc.property(story, (sightings) => {
        const all = new Map<string, Meeting>();
        for (const one of sightings) {
          for (const after of observe([...all.values()], one)) {
            const before = all.get(after.id);
            if (before && (order[after.phase] ?? 0) < (order[before.phase] ?? 0)) {
              if (
                before.phase === 'handedOff' ||
                (after.phase === 'handedOff' && before.phase === 'inCall')
              ) {
                all.set(after.id, after);
                continue;
              }
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
