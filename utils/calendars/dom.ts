/** A length in pixels that an element's own style gives it; undefined when it gives none. */
export function pixels(element: Element, name: 'top' | 'bottom' | 'height'): number | undefined {
  return lengthOf(element, name, 'px');
}

/** A share in percent that an element's own style gives it; undefined when it gives none. */
export function percent(element: Element, name: 'left' | 'width'): number | undefined {
  return lengthOf(element, name, '%');
}

function lengthOf(element: Element, name: string, unit: string): number | undefined {
  const value = (element as HTMLElement).style.getPropertyValue(name).trim();
  return value.endsWith(unit) ? Number.parseFloat(value) : value === '0' ? 0 : undefined;
}

/** The texts of the elements without element children inside one, in their order. */
export function leafTexts(root: Element): string[] {
  const leaves = [...root.querySelectorAll('*')].filter((one) => one.childElementCount === 0);
  return leaves.map((one) => one.textContent?.trim() ?? '').filter((text) => text !== '');
}
