import { element } from '../element.js';
import { plain } from './plain.js';

const SPACE = 'spaces/demo';
const NEXT = '/nxt-call-two';

/** The marks of Google Meet, as seen in September and October 2026. */
export const meet = {
  ...plain,
  title(state, { title, path }) {
    return state === 'call' ? `${title} - Google Meet` : `Meet - ${path.slice(1)}`;
  },
  nextPath: (path) => (path === NEXT ? '/abc-defg-hij' : NEXT),
  lobby({ heading, mic, camera, joinWrap, nameField }) {
    heading.setAttribute('jsname', 'r4nke');
    mic.setAttribute('jsname', 'hw0c9');
    camera.setAttribute('jsname', 'psRWwc');
    joinWrap.setAttribute('jsname', 'Qx7uuf');
    nameField.setAttribute('jsname', 'YPqjbf');
  },
  waiting({ root, leave, chat }) {
    markLeave(leave);
    chat.prepend(icon(chat.ownerDocument, 'chat'));
    const effects = element(document, 'div', { 'data-participant-id': `${SPACE}/devices/1` });
    effects.append(icon(document, 'visual_effects'));
    root.append(effects);
  },
  call: ({ leave }) => markLeave(leave),
  tile(tile, number) {
    tile.setAttribute('data-participant-id', `${SPACE}/devices/${number}`);
    tile.setAttribute('data-tile-media-id', `${SPACE}/devices/${number}`);
  },
  people: (shown, count) => shown.setAttribute('data-avatar-count', String(count)),
  muted: (device, muted) => device.setAttribute('data-is-muted', String(muted)),
  left({ heading, rejoin, homeWrap }) {
    heading.setAttribute('jsname', 'r4nke');
    heading.classList.add('roSPhc');
    rejoin.setAttribute('jsname', 'W6suGc');
    homeWrap.setAttribute('jsname', 'WIVZEd');
  },
};

function markLeave(leave) {
  leave.setAttribute('jsname', 'CQylAd');
  leave.prepend(icon(leave.ownerDocument, 'call_end'));
}

function icon(owner, ligature) {
  return element(owner, 'i', { class: 'google-symbols', 'aria-hidden': 'true' }, ligature);
}
