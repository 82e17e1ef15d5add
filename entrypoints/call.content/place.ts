/** Room between the card and the window's edge (px). */
const margin = 16;
/** Points are tried this far apart (px): the smallest target that WCAG 2.2 allows (2.5.8). */
const step = 24;
/** One look at a standing card tries every so many-th point each way, and others the next time. */
const sparse = 3;

const controls =
  'a[href], button, input, select, textarea, summary, label, [contenteditable], ' +
  '[tabindex]:not([tabindex^="-"]), ' +
  '[role="button"], [role="link"], [role="menuitem"], [role="tab"], [role="checkbox"], ' +
  '[role="switch"], [role="slider"], [role="textbox"], [role="combobox"]';

interface Size {
  readonly width: number;
  readonly height: number;
}
export interface Spot {
  readonly left: number;
  readonly top: number;
}

/**
 * The first spot at the window's edge where a card of this size covers no control of the page:
 * where it stands if that is still free, then down the end side, then down the start side.
 * Undefined when there is none.
 */
export function freePlace(document: Document, host: HTMLElement, box: DOMRect): Spot | undefined {
  const window = windowOf(document);
  const isControl = controlTest(host, window);
  return [{ left: box.left, top: box.top }, ...edgeSpots(window, box, document.dir === 'rtl')].find(
    (spot) => inside(spot, box, window) && isFree(document, spot, box, isControl),
  );
}

/**
 * True while a standing card seems to cover no control. A whole search costs more than a busy page
 * can spare twice a second, so each turn tries a ninth of the points: what is as large as a
 * button to join is met within three turns, the smallest target within nine.
 */
export function seemsFree(
  document: Document,
  host: HTMLElement,
  box: DOMRect,
  turn: number,
): boolean {
  const window = windowOf(document);
  // Rows change first: buttons are wider than high.
  const points = {
    every: sparse * step,
    x: (Math.floor(turn / sparse) % sparse) * step,
    y: (turn % sparse) * step,
  };
  return inside(box, box, window) && isFree(document, box, box, controlTest(host, window), points);
}

function windowOf({ defaultView }: Document): Size {
  return { width: defaultView?.innerWidth ?? 0, height: defaultView?.innerHeight ?? 0 };
}

/** Candidate spots, the preferred first: each side from the top third downwards, then upwards. */
export function edgeSpots(window: Size, box: Size, rtl: boolean): Spot[] {
  const end = window.width - box.width - margin;
  const sides = rtl ? [margin, end] : [end, margin];
  const bottom = window.height - box.height - margin;
  const tops: number[] = [];
  for (let top = bottom; top >= margin; top -= 32) tops.push(top);
  return sides.flatMap((left) => tops.map((top) => ({ left, top })));
}

function inside(spot: Spot, box: Size, window: Size): boolean {
  return (
    spot.left >= margin &&
    spot.top >= margin &&
    spot.left + box.width <= window.width - margin + 1 &&
    spot.top + box.height <= window.height - margin + 1
  );
}

function isFree(
  document: Document,
  { left, top }: Spot,
  box: Size,
  isControl: (element: Element) => boolean,
  points = { every: step, x: 0, y: 0 },
): boolean {
  for (let y = top - 4 + points.y; y <= top + box.height + 4; y += points.every) {
    for (let x = left - 4 + points.x; x <= left + box.width + 4; x += points.every) {
      if (elementsAt(document, x, y).some(isControl)) return false;
    }
  }
  return true;
}

/** What stands at a point, within same-origin frames too: some services draw the call in one. */
function elementsAt(document: Document, x: number, y: number): Element[] {
  const found = document.elementsFromPoint(x, y);
  return found.flatMap((element) => {
    if (!(element instanceof HTMLIFrameElement)) return [element];
    const inner = element.contentDocument;
    if (!inner) return [element];
    const { left, top } = element.getBoundingClientRect();
    return elementsAt(inner, x - left, y - top);
  });
}

/**
 * Tells controls from the rest; what looks clickable counts as one, but for surfaces larger than a
 * third of the window: the picture of a call is often clickable as a whole.
 */
function controlTest(host: HTMLElement, window: Size): (element: Element) => boolean {
  const stage = (window.width * window.height) / 3;
  const known = new Map<Element, boolean>();
  return (element) => {
    if (element === host) return false;
    const before = known.get(element);
    if (before !== undefined) return before;
    const control =
      element.closest(controls) ??
      (getComputedStyle(element).cursor === 'pointer' ? element : undefined);
    const box = control?.getBoundingClientRect();
    const result = box !== undefined && box.width * box.height < stage;
    known.set(element, result);
    return result;
  };
}
