import { useEffect, useRef } from 'react';
import { doorCard } from '../../entrypoints/call.content/doorCard';
import { longText, longWord, type Specimen } from './specimen';

const card = {
  name: 'Threshold cue',
  lang: 'en',
  technique: 'Presence',
  cue: "When somebody pauses, I'll count to three before I speak.",
  why: 'Team meeting. Tested in experiments.',
  reason: 'You have had no cue for presence yet.',
  dismiss: 'Dismiss',
  discreet: false,
  breath: {
    begin: 'Three breaths',
    stop: 'Stop',
    in: 'Breathe in',
    out: 'Breathe out',
    counts: ['first', 'second', 'third'],
  },
} as const;

/** The card in a page of its own, since it takes the whole window for its own. */
function Door({ facts, cue = card.cue }: { readonly facts?: string[]; readonly cue?: string }) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const page = frame.current?.contentDocument;
    if (!page) return;
    const stop = new AbortController();
    const { dir, dataset, style } = document.documentElement;
    page.documentElement.style.colorScheme = dataset.theme || 'light dark';
    page.documentElement.style.fontSize = style.fontSize;
    const shown = { ...card, cue, dir: dir === 'rtl' ? 'rtl' : 'ltr', facts: facts ?? [] } as const;
    doorCard(page, stop.signal, () => undefined).show(shown);
    return () => stop.abort();
  }, [facts, cue]);
  return <iframe ref={frame} title="A call page" />;
}

/** The card at the door. */
export const cardSpecimens: readonly Specimen[] = [
  { name: 'Door card', show: () => <Door /> },
  {
    name: 'Door card, long',
    show: () => <Door cue={longText.slice(0, 80)} facts={[`${longWord}: Birthday, Tue`]} />,
  },
];
