import { askEvent, parseReport, reportEvent } from '../../utils/callSignal/protocol';
import { noVerdict, type Verdict, weigh } from '../../utils/meetings/weigh';
import type { Body } from '../../utils/messages';
import type { Platform } from '../../utils/platforms/platform';
import type { send } from '../../utils/send';
import type { DoorCard } from './doorCard';
import { leftTab } from './leftTab';
import { playsPreview } from './preview';
import { rtcEvidence } from './rtcEvidence';
import { isConnected } from './takeOver';
import { onceSettled } from './throttle';

interface Watched {
  readonly page: Window;
  readonly platform: Platform;
  readonly card: DoorCard;
  readonly send: typeof send;
  readonly signal: AbortSignal;
}

/** A sign of life this often (ms) while something goes on: a crash then costs at most so much. */
const heartbeat = 15_000;
/** A page is looked at no more often than this (ms), however busy it is. */
const lookEvery = 500;

/** Watches one call page until `signal` aborts: gathers evidence, weighs it, reports the verdict. */
export function watchCall({ page, platform, card, send, signal }: Watched): void {
  const { document } = page;
  const rtc = rtcEvidence();
  const tab = leftTab(document, send, signal);
  let verdict: Verdict = noVerdict;
  let again: ReturnType<typeof setTimeout> | undefined;
  let beat: ReturnType<typeof setInterval> | undefined;
  let gone = false;

  function look(): void {
    if (signal.aborted || gone) return;
    const before = verdict;
    const at = Date.now();
    verdict = weigh(before, {
      at,
      address: platform.address(page.location),
      marks: platform.marks?.(document) ?? 'unknown',
      described: platform.marks !== undefined,
      preview: platform.marks === undefined && playsPreview(document),
      rtc: rtc.at(at),
    });
    clearTimeout(again);
    if (verdict.lookAgainAt !== undefined) {
      again = setTimeout(look, Math.max(0, verdict.lookAgainAt - at) + 10);
    }
    // The card goes at the first sign of the call; the conclusion may take a little longer.
    if (verdict.phase !== 'lobby' || verdict.pending?.phase === 'inCall') card.hide();
    else card.place();
    if (verdict.phase !== before.phase || verdict.code !== before.code) tell(before);
  }

  function tell(before: Verdict): void {
    const live = verdict.phase === 'lobby' || verdict.phase === 'inCall';
    const wasLive = before.phase === 'lobby' || before.phase === 'inCall';
    clearInterval(beat);
    if (verdict.phase !== 'inCall') tab.follow(false);
    if (live) beat = setInterval(() => report(Date.now()), heartbeat);
    if (live) void report(verdict.since).then(() => tab.follow(verdict.phase === 'inCall'));
    else if (wasLive) void sight('left', before.code ?? '', verdict.since);
  }

  async function report(at: number): Promise<void> {
    const { phase, code } = verdict;
    if (phase !== 'lobby' && phase !== 'inCall') return;
    const due = await sight(phase, code ?? '', at);
    if (due && verdict.phase === 'lobby' && verdict.code === code && !signal.aborted)
      card.show(due);
  }

  async function sight(phase: Body<'sighting'>['phase'], code: string, at: number) {
    if (!isConnected()) return undefined;
    const title = platform.title(document, code).slice(0, 300).toWellFormed();
    const reply = await send('sighting', { platform: platform.id, code, phase, at, title });
    return reply.ok ? reply.value : undefined;
  }

  function leavePage(): void {
    tab.follow(false);
    if (verdict.phase === 'lobby' || verdict.phase === 'inCall') {
      void sight('left', verdict.code ?? '', Date.now());
    }
    gone = true;
    verdict = noVerdict;
    clearInterval(beat);
    clearTimeout(again);
    card.hide();
  }

  const soon = onceSettled(look, lookEvery, signal);
  const hear = (event: Event) => {
    const report = parseReport((event as CustomEvent<unknown>).detail);
    if (report && rtc.take(report, Date.now())) soon();
  };
  document.addEventListener(reportEvent, hear, { signal });
  observeChanges(document, soon, lookEvery, signal);
  page.addEventListener('popstate', soon, { signal });
  page.addEventListener('hashchange', soon, { signal });
  if (platform.marks === undefined) {
    // A preview begins to play without a change of the page; media events do not bubble.
    for (const type of ['playing', 'emptied', 'pause']) {
      document.addEventListener(type, soon, { signal, capture: true });
    }
  }
  page.addEventListener('pagehide', leavePage, { signal });
  page.addEventListener(
    'pageshow',
    () => {
      gone = false;
      soon();
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    clearInterval(beat);
    clearTimeout(again);
  });
  document.dispatchEvent(new CustomEvent(askEvent, { cancelable: true }));
  soon();
}

/**
 * Tells of changes to the page. The observer rests between looks, so that a storm of mutations
 * costs one callback a look.
 */
function observeChanges(
  document: Document,
  changed: () => void,
  rest: number,
  signal: AbortSignal,
): void {
  const observer = new MutationObserver(() => {
    observer.disconnect();
    changed();
    setTimeout(observe, rest);
  });
  function observe(): void {
    if (signal.aborted) return;
    observer.observe(document, { childList: true, subtree: true });
  }
  signal.addEventListener('abort', () => observer.disconnect());
  observe();
}
