import { askEvent, parseReport, reportEvent } from '../../utils/callSignal/protocol';
import { noVerdict, type Verdict, weigh } from '../../utils/meetings/weigh';
import type { Body } from '../../utils/messages';
import { documentsOf, readMarks } from '../../utils/platforms/marks';
import type { CallAddress } from '../../utils/platforms/platform';
import { platformOf } from '../../utils/platforms/registry';
import type { send } from '../../utils/send';
import type { DoorCard } from './doorCard';
import { leftTab } from './leftTab';
import { playsPreview } from './preview';
import { rtcEvidence } from './rtcEvidence';
import { isConnected } from './takeOver';
import { observeResting, onceSettled } from './throttle';

interface Watched {
  readonly page: Window;
  readonly card: DoorCard;
  readonly send: typeof send;
  readonly signal: AbortSignal;
}

/** A sign of life this often (ms) while something goes on: a crash then costs at most so much. */
const heartbeat = 15_000;
/** A background that does not answer is told again after so long (ms each time). */
const retries = [0, 1_000, 3_000, 9_000];
/** A page is looked at no more often than this (ms), however busy it is. */
const lookEvery = 500;

/** Watches one call page until `signal` aborts: gathers evidence, weighs it, reports the verdict. */
export function watchCall({ page, card, send, signal }: Watched): void {
  const { document } = page;
  const rtc = rtcEvidence();
  const fresh = isFresh(page);
  let platform = platformOf(document, page.location);
  const tab = leftTab(document, send, signal);
  let verdict: Verdict = noVerdict;
  let again: ReturnType<typeof setTimeout> | undefined;
  let beat: ReturnType<typeof setInterval> | undefined;
  let by: Body<'sighting'>['by'] = 'media';
  let presenting = false;
  let title = '';
  let gone = false;
  let turn = 0;

  function look(): void {
    if (signal.aborted || gone) return;
    const before = verdict;
    const at = Date.now();
    // Self-hosted software is recognised by its page, which may still have been loading.
    if (platform.id === 'generic') platform = platformOf(document, page.location);
    const marks = readMarks(document, platform);
    by = marks === 'unknown' ? 'media' : 'marks';
    const counts = rtc.at(at);
    verdict = weigh(before, {
      at,
      address: addressNow(),
      marks,
      described: platform.marks.length > 0,
      preview: platform.marks.length === 0 && playsPreview(document),
      rtc: counts,
    });
    clearTimeout(again);
    if (verdict.lookAgainAt !== undefined) {
      again = setTimeout(look, Math.max(0, verdict.lookAgainAt - at) + 10);
    }
    // The card goes at the first sign of the call; the conclusion may take a little longer.
    if (!isDoor(verdict) || verdict.pending?.phase === 'inCall') card.hide();
    else card.keepClear();
    const shares = counts.sharing > 0;
    const turned = shares !== presenting;
    presenting = shares;
    if (verdict.phase !== before.phase || verdict.code !== before.code) tell(before);
    // A page may be in its lobby before it knows the meeting's title.
    else if (turned || (isDoor(verdict) && titleNow(verdict.code) !== title)) void report(at);
  }

  function tell(before: Verdict): void {
    const live = isLive(verdict);
    clearInterval(beat);
    if (verdict.phase !== 'inCall') tab.follow(false);
    if (verdict.phase === 'handedOff') {
      void sight('handedOff', verdict.code ?? '', verdict.since);
      return;
    }
    if (live) beat = setInterval(() => report(Date.now()), heartbeat);
    if (live) void report(verdict.since).then(() => tab.follow(verdict.phase === 'inCall'));
    else if (isLive(before)) void sight('left', before.code ?? '', verdict.since);
  }

  async function report(at: number): Promise<void> {
    const { phase, code } = verdict;
    if (phase === 'none' || phase === 'left' || phase === 'handedOff') return;
    const due = await sight(phase, code ?? '', at);
    if (due && isDoor(verdict) && verdict.code === code && !signal.aborted) card.show(due);
  }

  async function sight(phase: Body<'sighting'>['phase'], code: string, at: number) {
    turn += 1;
    const mine = turn;
    title = titleNow(code);
    const sighting = { platform: platform.id, code, phase, at, title, by, presenting };
    for (const wait of retries) {
      // At once the first time: a page that is going away runs nothing later.
      if (wait > 0) await new Promise((resume) => setTimeout(resume, wait));
      // What was seen since then says more than this.
      if (!isConnected() || turn !== mine) return undefined;
      const reply = await send('sighting', sighting);
      if (reply.ok) return reply.value;
    }
    return undefined;
  }

  function titleNow(code = ''): string {
    return platform.title(document, code).slice(0, 300).toWellFormed();
  }

  function leavePage(): void {
    tab.follow(false);
    if (isLive(verdict)) {
      void sight('left', verdict.code ?? '', Date.now());
    }
    gone = true;
    verdict = noVerdict;
    clearInterval(beat);
    clearTimeout(again);
    card.hide();
  }

  /** A launcher page that was reloaded or restored has opened its app before. */
  function addressNow(): CallAddress {
    const address = platform.address(page.location);
    return address.kind === 'launcher' && !fresh ? { kind: 'elsewhere' } : address;
  }

  const soon = onceSettled(look, lookEvery, signal);
  const hear = (event: Event) => {
    const report = parseReport((event as CustomEvent<unknown>).detail);
    if (report && rtc.take(report, Date.now())) soon();
  };
  document.addEventListener(reportEvent, hear, { signal });
  observeChanges(() => documentsOf(document, platform), soon, lookEvery, signal);
  page.addEventListener('popstate', soon, { signal });
  page.addEventListener('hashchange', soon, { signal });
  if (platform.marks.length === 0) {
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

function isLive({ phase }: Verdict): boolean {
  return phase === 'inCall' || phase === 'lobby' || phase === 'launcher';
}

function isDoor({ phase }: Verdict): boolean {
  return phase === 'lobby' || phase === 'launcher';
}

/** True for a page that was opened a moment ago, not reloaded, restored or met by an update. */
function isFresh({ performance }: Window): boolean {
  const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return load?.type === 'navigate' && performance.now() < 60_000;
}

/** Tells of changes to the page and the frames it is seen through. */
function observeChanges(
  documents: () => Document[],
  changed: () => void,
  rest: number,
  signal: AbortSignal,
): void {
  const attach = (observer: MutationObserver) => {
    for (const document of documents()) {
      observer.observe(document, { childList: true, characterData: true, subtree: true });
    }
  };
  const observe = observeResting(attach, changed, rest, signal);
  // A frame that has loaded is another document.
  const reloaded = () => {
    observe();
    changed();
  };
  for (const document of documents()) {
    document.addEventListener('load', reloaded, { signal, capture: true });
  }
}
