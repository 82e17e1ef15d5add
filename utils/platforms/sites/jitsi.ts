import type { Platform } from '../platform';

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Jitsi Meet on its public hosts. Marks are its own test ids (open source, read in 2026). */
const jitsi: Platform = {
  id: 'jitsi',
  name: 'Jitsi Meet',
  hosts: ['meet.jit.si', '8x8.vc'],
  address({ pathname }) {
    const path = decoded(pathname.replace(/^\/+|\/+$/g, ''));
    // After hanging up, deployments go to the start page or to one of the closing pages.
    if (path === '' || /^static\/close\d?\.html$/.test(path)) return { kind: 'left' };
    if (path.startsWith('static/')) return { kind: 'elsewhere' };
    return { kind: 'room', code: path.toLowerCase() };
  },
  marks(page) {
    const has = (selector: string) => page.querySelector(selector) !== null;
    // The lobby first: some builds mount the video container behind it.
    if (
      has(
        '[data-testid="prejoin.screen"], [data-testid="prejoin.joinMeeting"], #premeeting-name-input, ' +
          '.premeeting-screen, .lobby-screen, [data-testid="lobby.knockButton"], ' +
          '[data-testid="lobby.nameField"], [data-testid="lobby.joiningMessage"]',
      )
    )
      return 'lobby';
    if (has('.hangup-button, [data-testid="toolbox.hangup"]')) return 'inCall';
    return has('#largeVideoContainer') ? 'waiting' : 'unknown';
  },
  title(page, code) {
    const title = page.title.replace(/\s*\|\s*[^|]*$/, '').trim();
    return title && title !== 'Jitsi Meet' ? title : decoded(code.split('/').at(-1) ?? code);
  },
};

export default jitsi;
