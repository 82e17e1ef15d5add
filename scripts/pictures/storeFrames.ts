/** Views of the product, each a PNG of twice its size in CSS pixels. */
export type Views = Readonly<
  Record<'door' | 'reflection' | 'week' | 'people' | 'data', Uint8Array>
>;

/** A picture for a store: words beside a view of the product, on the product's own paper. */
export interface Frame {
  /** The file's name, without its ending. */
  readonly name: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly text: string;
  /** None: the words stand alone. */
  readonly view?: keyof Views;
  /** The view is longer than the picture, and runs out of it at the foot. */
  readonly tall?: boolean;
}

const screenshot = { width: 1280, height: 800 };

/** What Chrome, Edge and Firefox ask for: screenshots, a marquee and a tile. */
export const frames: readonly Frame[] = [
  {
    ...screenshot,
    name: '1-door',
    title: 'One thing to carry into the room.',
    text: 'A short cue at the door of a call, and one line of why. It is gone the moment you are in.',
    view: 'door',
  },
  {
    ...screenshot,
    name: '2-reflection',
    title: 'Twenty seconds on the way out.',
    text: 'How present were you, how is your energy, did it happen? A few keys are enough.',
    view: 'reflection',
  },
  {
    ...screenshot,
    name: '3-week',
    title: 'An honest week.',
    text: 'What you practised and promised, told by what you answered. Silent where that is too little.',
    view: 'week',
    tall: true,
  },
  {
    ...screenshot,
    name: '4-people',
    title: 'People, and no scores of them.',
    text: 'What you wrote down, what you thanked them for, whom you have not seen lately.',
    view: 'people',
    tall: true,
  },
  {
    ...screenshot,
    name: '5-data',
    title: 'It stays on your machine.',
    text: 'No account, no server, no telemetry. Take everything out, or delete it, in one place.',
    view: 'data',
    tall: true,
  },
  {
    name: 'marquee',
    width: 1400,
    height: 560,
    title: 'One thing to carry into the room. An honest week.',
    text: 'A cue at the door of every call, twenty seconds after it.',
    view: 'reflection',
    tall: true,
  },
  {
    name: 'tile',
    width: 440,
    height: 280,
    title: 'At the door of every call',
    text: 'One cue in. Twenty seconds out.',
  },
];

interface Parts {
  /** The style sheet of the product. */
  readonly theme: string;
  /** Its icon, as SVG. */
  readonly icon: string;
  readonly shown?: Uint8Array | undefined;
}

/** The text of a page that looks like that picture. */
export function framePage(frame: Frame, { theme, icon, shown }: Parts): string {
  const { width, title, text, tall = false } = frame;
  // The words grow with the picture, and again where nothing stands beside them.
  const unit = shown ? Math.max(16, width / 80) : width / 22;
  const picture = shown
    ? `<img class="view" src="data:image/png;base64,${Buffer.from(shown).toString('base64')}" alt="">`
    : '';
  return `<!doctype html><html lang="en"><style>${theme}
    html { font-size: ${unit}px; }
    body { display: flex; height: 100vh; overflow: hidden; background: var(--paper); }
    .words { display: flex; flex-direction: column; flex: 1; padding: 3.5rem 3rem; }
    .mark { display: flex; align-items: center; gap: 0.7rem; font-weight: 650; font-size: 1.25rem; }
    .mark svg { width: 2.25rem; height: 2.25rem; }
    h1 { margin-block: auto 0.75rem; font-size: 2.5rem; font-weight: 600; line-height: 1.15; text-wrap: balance; }
    .words p:last-child { margin-block-end: auto; color: var(--quiet); font-size: 1.25rem; line-height: 1.45; text-wrap: pretty; }
    .view { flex: none; align-self: center; zoom: 0.5; margin-inline-end: 6rem; background: var(--paper);
      border: 2px solid var(--line); border-radius: 24px; box-shadow: 0 16px 80px rgb(0 0 0 / 12%); }
    .tall .view { align-self: start; margin-block-start: 140px; }
    .alone { background: var(--accent); color: var(--on-accent); }
    .alone .words { padding: 1.6rem; }
    .alone .mark { font-size: 1.1rem; }
    .alone h1 { font-size: 1.9rem; margin-block-end: 0.4rem; }
    .alone .words p:last-child { color: inherit; font-size: 1.05rem; }
  </style><body class="${shown ? (tall ? 'tall' : '') : 'alone'}">
    <div class="words"><div class="mark">${icon}Threshold</div><h1>${title}</h1><p>${text}</p></div>
    ${picture}
  </body></html>`;
}
