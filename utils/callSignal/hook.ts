import { disguise, withoutOwnFrames } from './disguise';
import { apply, bare, construct, derefOf, dispatch, now, prevent, reader, refer } from './natives';
import {
  askEvent,
  callWindow,
  encodeReport,
  type RtcCounts,
  repeatEvery,
  reportEvent,
} from './protocol';

/** While a connection is open its state is read this often (ms): `close()` fires no event. */
const lookEvery = 1_000;

/**
 * Watches the WebRTC connections a page makes and reports counts. The page sees its own
 * constructor: name, statics, prototype, `instanceof`, `new.target`, errors and printed source
 * are the native ones. With no connection open nothing runs.
 */
export function installCallSignal(self: Window & typeof globalThis): void {
  // A hook outlives an update of the extension: a copy that is here already reports by itself.
  if (!dispatch(self.document, askEvent)) return;
  const watch = watchConnections(self);
  wrapConstructors(self, watch);
}

/** A connection that was open when last looked at; a list, since a page can replace `Set`. */
interface Kept {
  readonly reference: WeakRef<object>;
  readonly next: Kept | undefined;
}

function watchConnections(self: Window & typeof globalThis): (made: object) => void {
  const { setInterval, clearInterval } = self;
  const count = counter(self);
  // Asked now: later a page can put anything in the place of `parent`.
  const outer = callWindow(self);
  const frame = Math.random().toString(36).slice(2, 12) || 'a';
  let open: Kept | undefined;
  let opened = 0;
  let timer: ReturnType<typeof setInterval> | undefined;
  let last = '';
  let lastAt = 0;

  function report(again: boolean): void {
    const seen = count(open);
    open = seen.open;
    const { connected, receiving, sending, sharing } = seen;
    const text = encodeReport({ frame, opened, connected, receiving, sending, sharing });
    if (text === last && !again && now() - lastAt < repeatEvery) return;
    last = text;
    lastAt = now();
    try {
      dispatch(outer.document, reportEvent, text);
    } catch {
      // The outer window went to another origin: nobody there listens.
    }
  }

  function look(): void {
    report(false);
    if (open || timer === undefined) return;
    clearInterval(timer);
    timer = undefined;
  }

  self.document.addEventListener(askEvent, (event) => {
    prevent(event);
    if (opened > 0) report(true);
  });
  self.addEventListener('pagehide', () => {
    if (opened === 0) return;
    open = undefined;
    report(true);
  });

  return (made) => {
    opened += 1;
    open = { reference: refer(made), next: open };
    timer ??= apply(setInterval, self, [look, lookEvery]) as ReturnType<typeof setInterval>;
  };
}

type Counted = Omit<RtcCounts, 'opened'> & { readonly open: Kept | undefined };

/** Makes what counts the connections that live, and leaves out of the list those that closed. */
function counter(self: Window & typeof globalThis): (open: Kept | undefined) => Counted {
  const stateOf = reader(self.RTCPeerConnection, 'connectionState');
  const linesOf = reader(self.RTCPeerConnection, 'getTransceivers');
  const directionOf = reader(self.RTCRtpTransceiver, 'currentDirection');
  const senderOf = reader(self.RTCRtpTransceiver, 'sender');
  const trackOf = reader(self.RTCRtpSender, 'track');
  const readyStateOf = reader(self.MediaStreamTrack, 'readyState');
  const settingsOf = reader(self.MediaStreamTrack, 'getSettings');

  return (open) => {
    const counts = {
      connected: 0,
      receiving: 0,
      sending: 0,
      sharing: 0,
      open: undefined as Kept | undefined,
    };
    for (let kept = open; kept; kept = kept.next) {
      const connection = derefOf(kept.reference);
      const state = stateOf(connection) ?? 'closed';
      if (state === 'closed') continue;
      counts.open = { reference: kept.reference, next: counts.open };
      if (state !== 'connected') continue;
      counts.connected += 1;
      const lines = linesOf(connection) as readonly unknown[];
      for (let index = 0; index < lines.length; index += 1) {
        const direction = directionOf(lines[index]);
        if (direction === 'sendrecv' || direction === 'recvonly') counts.receiving += 1;
        if (direction !== 'sendrecv' && direction !== 'sendonly') continue;
        const track = trackOf(senderOf(lines[index]));
        if (readyStateOf(track) !== 'live') continue;
        counts.sending += 1;
        if (isScreen(settingsOf(track))) counts.sharing += 1;
      }
    }
    return counts;
  };
}

/** True for the settings of a track that shows a screen: each browser tells it by a name of its own. */
function isScreen(settings: unknown): boolean {
  if (typeof settings !== 'object' || settings === null) return false;
  const source = ownValue(settings, 'mediaSource');
  return (
    typeof ownValue(settings, 'displaySurface') === 'string' ||
    source === 'screen' ||
    source === 'window' ||
    source === 'browser'
  );
}

const names = ['RTCPeerConnection', 'webkitRTCPeerConnection', 'mozRTCPeerConnection'] as const;

function wrapConstructors(self: Window & typeof globalThis, watch: (made: object) => void): void {
  const present = names.filter((name) => typeof ownValue(self, name) === 'function');
  if (present.length === 0) return;
  const passAs = disguise(self);
  const standIns = new Map<object, object>();
  for (const name of present) {
    const native = ownValue(self, name) as new (...args: unknown[]) => object;
    const standIn = standIns.get(native) ?? wrap(native, watch);
    standIns.set(native, standIn);
    passAs(standIn, native);
    redefine(self, name, standIn);
    redefine(native.prototype as object, 'constructor', standIn);
  }
}

function wrap(native: new (...args: unknown[]) => object, watch: (made: object) => void): object {
  const handler = bare({
    construct(target: typeof native, args: unknown[], newTarget: typeof native) {
      let made: object;
      try {
        made = construct(target, args, newTarget);
      } catch (error) {
        throw withoutOwnFrames(error);
      }
      watch(made);
      return made;
    },
  });
  return new Proxy(native, handler);
}

function ownValue(holder: object, key: string): unknown {
  return Object.getOwnPropertyDescriptor(holder, key)?.value;
}

function redefine(holder: object, key: string, value: object): void {
  const descriptor = Object.getOwnPropertyDescriptor(holder, key);
  if (!descriptor || !('value' in descriptor)) return;
  if (!descriptor.configurable && !descriptor.writable) return;
  Object.defineProperty(holder, key, { ...descriptor, value });
}
