/** A moment of the main job: a page, and perhaps the popup over it. */
export interface Moment {
  readonly step: keyof typeof steps;
  /** ms. */
  readonly lasts: number;
  readonly page: Uint8Array;
  readonly popup?: Uint8Array;
}

/** Of the moving picture, in CSS pixels: a page of 16 by 9, and a line of words under it. */
export const size = { width: 960, height: 600 };

const steps = {
  door: ['At the door', 'One cue to carry in, and one line of why.'],
  call: ['In the call', 'Nothing. The card is gone.'],
  after: ['On the way out', 'Three keys, twenty seconds.'],
  week: ['The week', 'What you practised, and how many answers that rests on.'],
} as const;

/** The text of a page that looks like that moment. `theme` is the style sheet of the product. */
export function momentPage({ step, page, popup }: Moment, theme: string): string {
  const [name, text] = steps[step];
  const picture = (kind: string, png: Uint8Array) =>
    `<img class="${kind}" src="data:image/png;base64,${Buffer.from(png).toString('base64')}" alt="">`;
  const dots = Object.keys(steps).map((each) => `<i class="${each === step ? 'now' : ''}"></i>`);
  return `<!doctype html><html lang="en"><style>${theme}
    body { display: block; max-width: none; margin: 0; padding: 0; height: 100vh; overflow: hidden; background: var(--paper); }
    img { position: absolute; zoom: 0.5; }
    .page { inset: 0 auto auto 0; }
    .popup { inset: 8px 32px auto auto; border: 2px solid var(--line); border-radius: 20px;
      box-shadow: 0 8px 64px rgb(0 0 0 / 18%); }
    p { position: absolute; inset: auto 0 0; display: flex; align-items: center; gap: 0.6rem; height: 60px;
      margin: 0; padding: 0 24px; border-block-start: 1px solid var(--line); background: var(--paper); font-size: 1.125rem; }
    .week p::before { content: ""; position: absolute; inset: -60px 0 100%; background: linear-gradient(transparent, var(--paper)); }
    .dots { display: flex; gap: 8px; margin-inline-start: auto; }
    i { width: 9px; height: 9px; border-radius: 50%; background: var(--line); }
    .now { background: var(--accent); }
  </style><body class="${step}">${picture('page', page)}${popup ? picture('popup', popup) : ''}
    <p><strong>${name}</strong>${text}<span class="dots">${dots.join('')}</span></p>
  </body></html>`;
}
