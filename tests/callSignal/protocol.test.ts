import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rtcEvidence } from '../../entrypoints/call.content/rtcEvidence';
import { encodeReport, parseReport } from '../../utils/callSignal/protocol';

const report = fc.record({
  frame: fc.stringMatching(/^[a-z0-9]{1,10}$/),
  opened: fc.nat(999_999),
  connected: fc.nat(9_999),
  receiving: fc.nat(9_999),
  sending: fc.nat(9_999),
  sharing: fc.nat(9_999),
});

describe('a report', () => {
  test('is read as it was written', () => {
    fc.assert(
      fc.property(report, (one) => {
        expect(parseReport(encodeReport(one))).toEqual(one);
      }),
    );
  });

  test('of a hook from before screens were told is read too', () => {
    expect(parseReport('a 1 2 3 4')).toEqual({
      frame: 'a',
      opened: 1,
      connected: 2,
      receiving: 3,
      sending: 4,
      sharing: 0,
    });
  });

  test('is nothing else a page may dispatch', () => {
    fc.assert(
      fc.property(fc.anything(), (detail) => {
        fc.pre(typeof detail !== 'string');
        expect(parseReport(detail)).toBeUndefined();
      }),
    );
    for (const forged of [
      '',
      'a 1 1 1',
      'a 1 1 1 1 1 1',
      'a -1 0 0 0',
      'a 1e9 0 0 0',
      'A 1 1 1 1',
    ]) {
      expect(parseReport(forged)).toBeUndefined();
    }
    expect(parseReport(`${'a'.repeat(100)} 1 1 1 1`)).toBeUndefined();
  });
});

describe('the evidence of a page', () => {
  const counts = { opened: 1, connected: 1, receiving: 1, sending: 1, sharing: 0 };

  test('adds up its frames and tells change from repetition', () => {
    const rtc = rtcEvidence();
    expect(rtc.take({ frame: 'a', ...counts }, 0)).toBe(true);
    expect(rtc.take({ frame: 'a', ...counts }, 1)).toBe(false);
    expect(rtc.take({ frame: 'b', ...counts }, 1)).toBe(true);
    expect(rtc.at(1)).toEqual({ opened: 2, connected: 2, receiving: 2, sending: 2, sharing: 0 });
  });

  test('counts a frame that fell silent as closed', () => {
    const rtc = rtcEvidence();
    rtc.take({ frame: 'a', ...counts }, 0);
    expect(rtc.at(60_000)).toEqual({
      opened: 1,
      connected: 0,
      receiving: 0,
      sending: 0,
      sharing: 0,
    });
  });

  test('holds no more frames than a page can have, whatever a page makes up', () => {
    const rtc = rtcEvidence();
    for (let index = 0; index < 10_000; index += 1) {
      rtc.take({ frame: index.toString(36), ...counts }, 0);
    }
    expect(rtc.at(0).opened).toBe(50);
  });
});
