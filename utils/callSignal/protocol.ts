/** What happens to the WebRTC connections of one frame, as counts; no addresses, no content. */
export interface RtcCounts {
  /** Connections made since the page loaded. */
  readonly opened: number;
  /** Connections that are connected now. */
  readonly connected: number;
  /** Media lines on which the other side sends. */
  readonly receiving: number;
  /** Media lines on which this side sends a live track. */
  readonly sending: number;
  /** Those of them that send a screen, a window or a tab. */
  readonly sharing: number;
}

/** One report of the page-world hook. */
export interface RtcReport extends RtcCounts {
  /** Random per frame, so that frames of one page add up. */
  readonly frame: string;
}

/** Dispatched by the hook on the page's document, `detail` being an encoded report. */
export const reportEvent = 'threshold:rtc';
/** Asks a hook to report now; a hook that is there cancels the event, so a second copy stands down. */
export const askEvent = 'threshold:rtc-ask';
/** While connections are open, a hook repeats its report this often (ms). */
export const repeatEvery = 5_000;

/** A report as a short string: objects do not cross worlds in every browser. */
export function encodeReport(report: RtcReport): string {
  const { frame, opened, connected, receiving, sending, sharing } = report;
  return `${frame} ${opened} ${connected} ${receiving} ${sending} ${sharing}`;
}

// A hook that outlived an update may be of a version that did not tell the last count.
const reportShape = /^([a-z0-9]{1,16}) (\d{1,6}) (\d{1,6}) (\d{1,6}) (\d{1,6})(?: (\d{1,6}))?$/;

/** Reads a report; undefined for anything else, since a page can dispatch what it likes. */
export function parseReport(detail: unknown): RtcReport | undefined {
  if (typeof detail !== 'string' || detail.length > 64) return undefined;
  const match = reportShape.exec(detail);
  if (!match) return undefined;
  const [, frame = '', ...counts] = match;
  const [opened = 0, connected = 0, receiving = 0, sending = 0, sharing = 0] = counts.map((count) =>
    Number(count ?? 0),
  );
  return { frame, opened, connected, receiving, sending, sharing };
}

/**
 * The window a frame's call belongs to: the outermost same-origin ancestor, and for an empty
 * popup (where Slack draws its huddle) the page that opened it.
 */
export function callWindow(self: Window): Window {
  let current = self;
  for (let depth = 0; depth < 10; depth += 1) {
    const outer = outerWindow(current);
    if (!outer) return current;
    current = outer;
  }
  return current;
}

function outerWindow(current: Window): Window | undefined {
  const outer =
    current.parent !== current
      ? current.parent
      : current.location.href === 'about:blank'
        ? (current.opener as Window | null)
        : null;
  if (!outer) return undefined;
  try {
    // Reading the document throws when the other window is of another origin.
    return outer.document && !outer.closed ? outer : undefined;
  } catch {
    return undefined;
  }
}
