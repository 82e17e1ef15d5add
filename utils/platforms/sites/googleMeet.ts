import type { Platform } from '../platform';

/** A room is three, four and three letters; home, landing and new are not rooms. */
const roomPath = /^\/(?:_meet\/)?([a-z]{3}-[a-z]{4}-[a-z]{3})\/?$/;
const lookupPath = /^\/lookup\/([^/]+)\/?$/;

/** Icon names are drawn by a font and so are the same in every language. */
function hasIcon(page: Document, name: string): boolean {
  return [...page.querySelectorAll('.google-symbols, .google-material-icons')].some(
    (icon) => icon.textContent?.trim() === name,
  );
}

const googleMeet: Platform = {
  id: 'google-meet',
  name: 'Google Meet',
  hosts: ['meet.google.com'],
  address({ pathname }) {
    const code = roomPath.exec(pathname)?.[1] ?? lookupPath.exec(pathname)?.[1];
    return code ? { kind: 'room', code } : { kind: 'elsewhere' };
  },
  // Attributes last seen on the live service between 2026-03 and 2026-10.
  marks(page) {
    const has = (selector: string) => page.querySelector(selector) !== null;
    if (has('[jsname="Qx7uuf"], [jsname="z0F4cd"]')) return 'lobby';
    const leaveShown = has('[jsname="CQylAd"]') || hasIcon(page, 'call_end');
    // A knocking guest sees leave, chat and a phantom participant, but no media tile.
    if (leaveShown) return has('[data-participant-id][data-tile-media-id]') ? 'inCall' : 'waiting';
    if (has('button[jsname="W6suGc"], button[jsname="oI7Fj"], [data-call-ended="true"]'))
      return 'left';
    if (has('[jsname="r4nke"]')) return has('[data-is-muted]') ? 'lobby' : 'left';
    return 'unknown';
  },
  title(page, code) {
    const greenRoom = page.querySelector('[jsname="Qx7uuf"]')
      ? page.querySelector('h1[jsname="r4nke"]')?.textContent?.trim()
      : undefined;
    const title =
      greenRoom ||
      page.title
        .replace(/^Meet\s*[-–—:]\s*/, '')
        .replace(/\s*[-–—]\s*Google Meet$/, '')
        .trim();
    return title === code || title === 'Google Meet' || title === 'Meet' ? '' : title;
  },
};

export default googleMeet;
