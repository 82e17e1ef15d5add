/** A screen that brings the focus to a place of its own choice does so within this time (ms). */
const patience = 60;

/** What a thing that holds the focus lies in, from near to far. */
const places = 'li, form, section, article, aside, main';

/**
 * Never lets the focus fall to the page itself when what had it goes away: a row that is deleted,
 * a button that does its work once. It goes to what came in its place, to the next row of a list,
 * or to what it lay in; never onto another button, which a second press would set off. A screen
 * that puts the focus somewhere itself comes first.
 */
export function keepFocus(document: Document): void {
  let last: Element | undefined;
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element) last = target;
  });
  // What is left by a click on nothing has not gone away.
  document.addEventListener('pointerdown', () => {
    last = undefined;
  });
  new MutationObserver((records) => {
    const gone = last;
    if (!gone) return;
    const record = records.find(
      ({ target, removedNodes }) =>
        target.isConnected && [...removedNodes].some((node) => node.contains(gone)),
    );
    const shut = gone.isConnected && gone.matches(':disabled');
    if (!shut && (gone.isConnected || !record)) return;
    setTimeout(() => {
      if (document.activeElement !== document.body) return;
      const heir = record ? heirOf(record) : gone.closest(places);
      if (heir instanceof HTMLElement) receive(heir);
    }, patience);
  }).observe(document.body, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['disabled'],
  });
}

/** Who gets the focus of what was taken out. */
function heirOf({ target, previousSibling, nextSibling }: MutationRecord): Element | undefined {
  if (!(target instanceof Element)) return undefined;
  if (!target.isConnected) return undefined;
  const after = previousSibling?.isConnected ? previousSibling.nextSibling : target.firstChild;
  if (after instanceof Element && after !== nextSibling) return after;
  const row = [nextSibling, previousSibling].find(
    (near) => near instanceof HTMLLIElement && near.isConnected,
  );
  return row instanceof Element ? row : (target.closest(places) ?? undefined);
}

function receive(heir: HTMLElement): void {
  heir.focus({ preventScroll: true });
  if (heir.ownerDocument.activeElement === heir) return;
  heir.tabIndex = -1;
  heir.focus({ preventScroll: true });
}
