import type { PageState } from './state.ts';

export const states: readonly PageState[] = [
  { name: 'home', url: 'https://meet.google.com/', html: '<main>Start</main>', expected: 'none' },
  {
    name: 'green room',
    url: 'https://meet.google.com/abc-defg-hij',
    html: '<h1 jsname="r4nke">Weekly</h1><button jsname="hw0c9" data-is-muted="false"></button><div jsname="Qx7uuf"><button>Join</button></div>',
    expected: 'lobby',
  },
  {
    name: 'waiting room',
    url: 'https://meet.google.com/abc-defg-hij',
    html: '<button jsname="CQylAd"><i class="google-symbols">call_end</i></button><div data-participant-id="effects"></div>',
    expected: 'lobby',
  },
  {
    name: 'in call',
    url: 'https://meet.google.com/abc-defg-hij',
    html: '<button jsname="CQylAd"><i class="google-symbols">call_end</i></button><div data-participant-id="spaces/a/devices/1" data-tile-media-id="spaces/a/devices/1"></div>',
    expected: 'inCall',
  },
  {
    name: 'left',
    url: 'https://meet.google.com/abc-defg-hij',
    html: '<h1 jsname="r4nke">You left</h1><button jsname="W6suGc">Rejoin</button>',
    expected: 'left',
  },
  {
    name: 'removed',
    url: 'https://meet.google.com/abc-defg-hij',
    html: '<h1 jsname="r4nke">You were removed</h1>',
    expected: 'left',
  },
];
