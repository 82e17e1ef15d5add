import type { Card } from '../../utils/messages';
import { type BreathRow, breathRow } from './breathRow';
import { cardStyles } from './doorCard.css';
import { freePlace, seemsFree } from './place';

/** The card at the door: plain DOM in a closed shadow root. */
export interface DoorCard {
  show(card: Card): void;
  hide(): void;
  /** Moves the card off controls of the page that came under it, with the next picture drawn. */
  keepClear(): void;
}

/** Makes the card of a page. `dismissed` is called once when the person closes it. */
export function doorCard(document: Document, signal: AbortSignal, dismissed: () => void): DoorCard {
  let host: HTMLElement | undefined;
  let box: HTMLElement | undefined;
  let breath: BreathRow | undefined;
  let closed = false;
  let shownFor = '';
  let drawing = false;
  let turn = 0;
  const { defaultView: view } = document;

  function hide(): void {
    breath?.stop();
    host?.remove();
    host = undefined;
    box = undefined;
    breath = undefined;
  }

  function dismiss(): void {
    if (!host) return;
    closed = true;
    hide();
    dismissed();
  }

  function place(): void {
    if (!host || !box) return;
    const spot = freePlace(document, host, box.getBoundingClientRect());
    // With no free spot the card would stand on a control: it stays away, the popup has the cue.
    box.hidden = spot === undefined;
    if (!spot) return;
    box.style.left = `${spot.left}px`;
    box.style.top = `${spot.top}px`;
  }

  function keepClear(): void {
    if (drawing || !host || !view) return;
    drawing = true;
    // The layout asked for here is the one that this picture needs anyway.
    view.requestAnimationFrame(() => {
      drawing = false;
      if (!host || !box) return;
      turn += 1;
      if (box.hidden || !seemsFree(document, host, box.getBoundingClientRect(), turn)) place();
    });
  }

  function show(card: Card): void {
    const key = JSON.stringify(card);
    if (shownFor !== key) {
      closed = false;
      hide();
    }
    shownFor = key;
    if (closed || host) return;
    // A plain element: its name tells a page nothing.
    host = document.createElement('div');
    const root = host.attachShadow({ mode: 'closed' });
    breath = breathRow(document, card.breath);
    box = cardBox(document, card, breath.element, dismiss);
    addStyles(document, root);
    root.append(box);
    document.documentElement.append(host);
    place();
  }

  view?.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.key !== 'Escape') return;
      // The first Escape ends the pause, the next one closes the card.
      if (!breath?.stop()) dismiss();
    },
    { signal, capture: true },
  );
  view?.addEventListener('resize', place, { signal, passive: true });
  signal.addEventListener('abort', hide);
  return { show, hide, keepClear };
}

function cardBox(
  document: Document,
  card: Card,
  breath: HTMLElement,
  dismiss: () => void,
): HTMLElement {
  const element = (tag: string, className: string, text: string) => {
    const made = document.createElement(tag);
    made.className = className;
    made.textContent = text;
    return made;
  };
  // Drawn by the style sheet: a page can search text in any shadow tree by `window.find`, and so
  // guess it letter by letter. What is generated is read aloud all the same, but not found; nor is
  // the hidden text beside it, which is there for tools that read the tree.
  const drawn = (className: string, text: string) => {
    const made = element('p', className, '');
    made.dataset.text = text;
    const copy = element('span', '', text);
    copy.hidden = true;
    made.append(copy);
    return made;
  };
  const box = element('aside', 'card', '');
  box.setAttribute('role', 'complementary');
  box.setAttribute('aria-label', card.name);
  box.lang = card.lang;
  box.dir = card.dir;
  box.classList.toggle('discreet', card.discreet);
  if (card.theme) box.dataset.theme = card.theme;
  const button = element('button', 'dismiss', card.dismiss) as HTMLButtonElement;
  button.type = 'button';
  button.addEventListener('click', (event) => {
    if (event.isTrusted) dismiss();
  });
  const foot = element('div', 'foot', '');
  foot.append(breath, button);
  box.append(
    drawn('technique', card.technique),
    drawn('cue', card.cue),
    drawn('why', card.why),
    ...(card.facts ?? []).map((fact) => drawn('fact', fact)),
    ...(card.plan ? [drawn('plan', card.plan)] : []),
    drawn('reason', card.reason),
    foot,
  );
  return box;
}

/** A constructed sheet passes every page's content policy; an element is the fallback. */
function addStyles(document: Document, root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(cardStyles);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = cardStyles;
    root.append(style);
  }
}
