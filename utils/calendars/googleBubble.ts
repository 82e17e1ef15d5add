import { type CalendarEvent, type Guest, titleOf } from './calendar.ts';

// Ids of the bubble: live page 2026-09. Identity attributes: as in Gmail, not confirmed here.
const bubble = '[role="dialog"][data-chips-dialog="true"], #xDetDlg';
const titleAt = '#rAECCd, [role="heading"]';
const texts = '#xDetDlgLoc, #xDetDlgDesc';
const identities = ['data-hovercard-id', 'data-email'];
/** Text of one invitation that is kept (characters). */
const mostText = 20_000;

/**
 * Adds what an open event bubble says (join links, place, guests) to the meetings it can be about:
 * those with its title, when all of them are one series. Else nothing, since it names no event.
 */
export function addBubble(page: Document, events: readonly CalendarEvent[]): CalendarEvent[] {
  const open = page.querySelector(bubble);
  const title = titleOf(open?.querySelector(titleAt)?.textContent);
  const meant = title ? events.filter((event) => event.title === title) : [];
  if (!open || new Set(meant.map(({ seriesId }) => seriesId)).size !== 1) return [...events];
  const joinText = joinTextOf(open);
  const people = guestsOf(open);
  const said = {
    ...(joinText ? { joinText } : {}),
    ...(people.length > 0 ? { people } : {}),
  };
  return events.map((event) => (meant.includes(event) ? { ...event, ...said } : event));
}

function joinTextOf(open: Element): string {
  const links = [...open.querySelectorAll('a[href^="https://"]')].map((link) =>
    link.getAttribute('href'),
  );
  const said = [...open.querySelectorAll(texts)].map((part) => part.textContent?.trim());
  return [...links, ...said].filter(Boolean).join('\n').slice(0, mostText);
}

function guestsOf(open: Element): Guest[] {
  const emails = identities.flatMap((name) =>
    [...open.querySelectorAll(`[${name}]`)].map((one) => one.getAttribute(name) ?? ''),
  );
  const sound = emails.filter((email) => /^[^\s@]{1,64}@[^\s@]{1,255}$/.test(email));
  return [...new Set(sound)].slice(0, 200).map((email) => ({ email }));
}
