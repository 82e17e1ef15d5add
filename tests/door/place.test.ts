import { beforeAll, describe, expect, test, vi } from 'vitest';
import { freePlace, seemsFree } from '../../entrypoints/call.content/place';

const host = {} as HTMLElement;
const box = { left: 900, top: 500, width: 320, height: 170 } as DOMRect;

/** A page that keeps where it was asked, and has one control on the points `at` says. */
function pageWith(at: (x: number, y: number) => boolean = () => false) {
  const asked: string[] = [];
  const control = {
    closest: () => control,
    getBoundingClientRect: () => ({ width: 90, height: 40 }),
  };
  const document = {
    dir: 'ltr',
    defaultView: { innerWidth: 1280, innerHeight: 800 },
    elementsFromPoint(x: number, y: number) {
      asked.push(`${x} ${y}`);
      return at(x, y) ? [control] : [];
    },
  };
  return { document: document as unknown as Document, asked };
}

describe('a standing card', () => {
  beforeAll(() => void vi.stubGlobal('HTMLIFrameElement', class {}));

  test('is looked under everywhere in nine turns, each with a few points', () => {
    const whole = pageWith();
    freePlace(whole.document, host, box);
    const turns = pageWith();
    for (let turn = 0; turn < 9; turn += 1) {
      const before = turns.asked.length;
      expect(seemsFree(turns.document, host, box, turn)).toBe(true);
      expect(turns.asked.length - before).toBeLessThan(whole.asked.length / 5);
    }
    expect(turns.asked.toSorted()).toEqual(whole.asked.toSorted());
  });

  test('meets a button to join within three turns, wherever it stands', () => {
    const missed: string[] = [];
    for (let left = 900; left <= 1_130; left += 10) {
      for (let top = 500; top <= 630; top += 10) {
        const { document } = pageWith(
          (x, y) => x >= left && x <= left + 90 && y >= top && y <= top + 40,
        );
        for (let from = 0; from < 9; from += 1) {
          const seen = [0, 1, 2].map((turn) => seemsFree(document, host, box, from + turn));
          if (!seen.includes(false)) missed.push(`${left} ${top} from turn ${from}`);
        }
      }
    }
    expect(missed).toEqual([]);
  });

  test('is not free outside the window', () => {
    const { document } = pageWith();
    const outside = { ...box, left: 1_200 } as DOMRect;
    expect(seemsFree(document, host, outside, 0)).toBe(false);
  });
});
