import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Evidence, noVerdict, settle, type Verdict, weigh } from '../../utils/meetings/weigh';

const quiet = { opened: 0, connected: 0, receiving: 0, sending: 0 };
const talking = { opened: 1, connected: 1, receiving: 2, sending: 2 };
const dead = { opened: 1, connected: 0, receiving: 0, sending: 0 };
const room = (code = 'abc') => ({ kind: 'room', code }) as const;

const page = (part: Partial<Evidence>): Evidence => ({
  at: 0,
  address: room(),
  marks: 'unknown',
  described: true,
  preview: false,
  rtc: quiet,
  ...part,
});

/** Weighs each reading where it stands on the clock, looking again when a verdict asks for it. */
function live(
  steps: readonly Partial<Evidence>[],
  until: number,
  from: Verdict = noVerdict,
): Verdict {
  let verdict = from;
  const evidence = steps.map((step) => page(step));
  for (const [index, step] of evidence.entries()) {
    verdict = weigh(verdict, step);
    const next = evidence[index + 1]?.at ?? until;
    while (verdict.lookAgainAt !== undefined && verdict.lookAgainAt <= next) {
      verdict = weigh(verdict, { ...step, at: verdict.lookAgainAt });
    }
  }
  return verdict;
}

const inCall: Verdict = { phase: 'inCall', code: 'abc', since: 0 };

describe('the door', () => {
  test('a page that is only loading is not yet a lobby', () => {
    expect(live([{ at: 0 }], settle.blankLobby - 1).phase).toBe('none');
    expect(live([{ at: 0 }], settle.blankLobby).phase).toBe('lobby');
  });

  test('a leave control alone is the waiting room, however long it shows', () => {
    expect(live([{ marks: 'waiting' }], 3_600_000)).toMatchObject({ phase: 'lobby' });
  });

  test('media that connects before anyone is admitted is not a call', () => {
    const steps = [{ marks: 'lobby', rtc: talking }] as const;
    expect(live(steps, 60_000).phase).toBe('lobby');
  });

  test('tracks that flap in the lobby are not a call', () => {
    const steps = Array.from({ length: 40 }, (_, index) => ({
      at: index * 700,
      marks: 'lobby' as const,
      rtc: index % 2 ? talking : dead,
    }));
    expect(live(steps, 40_000).phase).toBe('lobby');
  });

  test('an undescribed page is a lobby once a person sees herself, or a connection is made', () => {
    const site = { described: false };
    expect(live([site], 60_000).phase).toBe('none');
    expect(live([{ ...site, preview: true }], 60_000).phase).toBe('lobby');
    expect(live([{ ...site, rtc: dead }], 60_000).phase).toBe('lobby');
  });

  test('an address that is no room has no lobby', () => {
    expect(live([{ address: { kind: 'elsewhere' } }], 60_000).phase).toBe('none');
  });
});

describe('the call', () => {
  test('marks that only a call has are believed soon, and dated to when they were first seen', () => {
    const verdict = live(
      [
        { at: 1_000, marks: 'lobby' },
        { at: 9_000, marks: 'inCall' },
      ],
      9_400,
    );
    expect(verdict).toMatchObject({ phase: 'inCall', since: 9_000 });
  });

  test('with no marks, media that lasts is the whole evidence', () => {
    const steps = [{ at: 0 }, { at: 5_000, rtc: talking }];
    expect(live(steps, 5_000 + settle.media - 1).phase).toBe('lobby');
    expect(live(steps, 5_000 + settle.media).phase).toBe('inCall');
  });

  test('a data channel alone is not a call', () => {
    const data = { opened: 1, connected: 1, receiving: 0, sending: 0 };
    expect(live([{ described: false, rtc: data }], 60_000).phase).not.toBe('inCall');
  });

  test('a person can be alone in a room, with no connection at all', () => {
    expect(live([{ marks: 'inCall', rtc: dead }], 3_600_000, inCall).phase).toBe('inCall');
    expect(live([{ marks: 'inCall', rtc: quiet }], 3_600_000, inCall).phase).toBe('inCall');
  });

  test('it goes on while the page shows something else', () => {
    const elsewhere = { address: { kind: 'elsewhere' }, rtc: talking } as const;
    expect(live([elsewhere], 3_600_000, inCall).phase).toBe('inCall');
    expect(live([{ address: room('chat'), rtc: talking }], 3_600_000, inCall)).toMatchObject({
      phase: 'inCall',
      code: 'abc',
    });
  });

  test('a line that drops for less than five seconds is the same call', () => {
    const steps = [{ rtc: dead }, { at: settle.dead - 1, rtc: talking }];
    expect(live(steps, 60_000, inCall)).toMatchObject({ phase: 'inCall', since: 0 });
  });
});

describe('the end', () => {
  test('all connections dead for five seconds end it, dated to the death', () => {
    const steps = [
      { at: 1_000, rtc: talking },
      { at: 7_000, rtc: dead },
    ];
    expect(live(steps, 11_999, inCall).phase).toBe('inCall');
    expect(live(steps, 12_000, inCall)).toMatchObject({ phase: 'left', since: 7_000 });
  });

  test('a page that says so ends it at once', () => {
    expect(live([{ marks: 'left' }], settle.marks, inCall).phase).toBe('left');
  });

  test('an unknown page is still the call for a grace time', () => {
    expect(live([{}], settle.unknown - 1, inCall).phase).toBe('inCall');
    expect(live([{}], settle.unknown, inCall).phase).toBe('left');
  });

  test('the page that says "you left" is not a new door; a lobby or another room is', () => {
    const left: Verdict = { phase: 'left', code: 'abc', since: 0 };
    expect(live([{ marks: 'left' }], 60_000, left).phase).toBe('left');
    expect(live([{}], 60_000, left).phase).toBe('left');
    expect(live([{ marks: 'lobby' }], 60_000, left).phase).toBe('lobby');
    expect(live([{ address: room('xyz') }], 60_000, left)).toMatchObject({
      phase: 'lobby',
      code: 'xyz',
    });
  });

  test('going from one call straight to the next is another room', () => {
    const steps = [{ address: room('xyz'), marks: 'inCall', rtc: talking }] as const;
    expect(live(steps, 60_000, inCall)).toMatchObject({ phase: 'inCall', code: 'xyz' });
  });
});

describe('the launcher', () => {
  const launcher = { address: { kind: 'launcher', code: 'abc' } } as const;

  test('is a door that hands off once it has stayed, and is told once', () => {
    expect(live([launcher], settle.marks).phase).toBe('launcher');
    expect(live([launcher], settle.marks + settle.handOff - 1).phase).toBe('launcher');
    expect(live([launcher], 3_600_000)).toMatchObject({ phase: 'handedOff', code: 'abc' });
  });

  test('may turn into the browser’s own door at the same address', () => {
    const steps = [launcher, { ...launcher, at: 9_000, marks: 'lobby' }] as const;
    expect(live(steps, 20_000)).toMatchObject({ phase: 'lobby', code: 'abc' });
  });
});

describe('a call at an address that names no room', () => {
  const here = { address: { kind: 'elsewhere', calls: true } } as const;

  test('is carried by marks, or by media, and is no door by itself', () => {
    expect(live([here], 60_000).phase).toBe('none');
    expect(live([{ ...here, marks: 'inCall' }], 60_000)).toMatchObject({ phase: 'inCall' });
    expect(live([{ ...here, rtc: talking }], 60_000)).toMatchObject({ phase: 'inCall' });
  });

  test('two in a row are two; one keeps its code from door to call', () => {
    const steps = [
      { ...here, at: 1_000, marks: 'lobby' },
      { ...here, at: 9_000, marks: 'inCall' },
    ] as const;
    const first = live(steps, 20_000);
    expect(first.code).toBe(live(steps.slice(0, 1), 5_000).code);
    const next = live(
      [
        { ...here, at: 30_000, marks: 'left' },
        { ...here, at: 60_000, marks: 'inCall' },
      ],
      80_000,
      first,
    );
    expect(next.phase).toBe('inCall');
    expect(next.code).not.toBe(first.code);
  });

  test('a room that was at the door keeps its code when the address lets go of it', () => {
    const steps = [{ marks: 'lobby' }, { ...here, at: 9_000, marks: 'inCall' }] as const;
    expect(live(steps, 20_000)).toMatchObject({ phase: 'inCall', code: 'abc' });
  });
});

describe('laws', () => {
  const evidence = fc.record({
    at: fc.nat(200_000),
    address: fc.constantFrom(
      room(),
      room('xyz'),
      { kind: 'launcher', code: 'abc' },
      { kind: 'left' },
      { kind: 'elsewhere' },
      { kind: 'elsewhere', calls: true },
    ),
    marks: fc.constantFrom('launcher', 'lobby', 'waiting', 'inCall', 'left', 'unknown'),
    described: fc.boolean(),
    preview: fc.boolean(),
    rtc: fc.constantFrom(quiet, talking, dead),
  }) as fc.Arbitrary<Evidence>;

  test('the same evidence again changes nothing', () => {
    fc.assert(
      fc.property(fc.array(evidence, { maxLength: 30 }), (all) => {
        const verdict = all.reduce(weigh, noVerdict);
        const last = all.at(-1);
        if (last) expect(weigh(verdict, last)).toEqual(verdict);
      }),
    );
  });

  test('a room is known in every phase but none, and a leave control never makes a call', () => {
    fc.assert(
      fc.property(fc.array(evidence, { maxLength: 30 }), (all) => {
        const calm = all.map((one) => ({ ...one, rtc: quiet }));
        const waiting = calm.map((one) =>
          one.marks === 'inCall' ? { ...one, marks: 'waiting' as const } : one,
        );
        const verdict = waiting.reduce(weigh, noVerdict);
        expect(verdict.phase).not.toBe('inCall');
        if (verdict.phase !== 'none') expect(verdict.code).toBeDefined();
      }),
    );
  });

  test('a clock set back by a day holds nothing up', () => {
    const day = 86_400_000;
    const steps = [
      { at: day, marks: 'lobby' },
      { at: 10, marks: 'inCall' },
    ] as const;
    expect(live(steps, 10 + settle.marks).phase).toBe('inCall');
  });
});
