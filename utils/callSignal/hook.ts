import { disguise, withoutOwnFrames } from './disguise';
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
  if (!self.document.dispatchEvent(new CustomEvent(askEvent, { cancelable: true }))) return;
  const watch = watchConnections(self);
  wrapConstructors(self, watch);
}

function watchConnections(self: Window & typeof globalThis): (made: object) => void {
  const { setInterval, clearInterval } = self;
  const frame = Math.random().toString(36).slice(2, 12) || 'a';
  const open = new Set<WeakRef<RTCPeerConnection>>();
  let opened = 0;
  let timer: ReturnType<typeof setInterval> | undefined;
  let last = '';
  let lastAt = 0;

  function report(again: boolean): void {
    const counts = { opened, ...count(open) };
    const text = encodeReport({ frame, ...counts });
    if (text === last && !again && Date.now() - lastAt < repeatEvery) return;
    last = text;
    lastAt = Date.now();
    callWindow(self).document.dispatchEvent(new CustomEvent(reportEvent, { detail: text }));
  }

  function look(): void {
    report(false);
    if (open.size > 0 || timer === undefined) return;
    clearInterval(timer);
    timer = undefined;
  }

  self.document.addEventListener(askEvent, (event) => {
    event.preventDefault();
    if (opened > 0) report(true);
  });
  self.addEventListener('pagehide', () => {
    if (opened === 0) return;
    open.clear();
    report(true);
  });

  return (made) => {
    opened += 1;
    open.add(new WeakRef(made as RTCPeerConnection));
    timer ??= setInterval.call(self, look, lookEvery);
  };
}

/** Counts what is alive and forgets what is closed. */
function count(open: Set<WeakRef<RTCPeerConnection>>): Omit<RtcCounts, 'opened'> {
  const counts = { connected: 0, receiving: 0, sending: 0 };
  for (const reference of open) {
    const connection = reference.deref();
    try {
      const state = connection?.connectionState ?? 'closed';
      if (!connection || state === 'closed') open.delete(reference);
      if (!connection || state !== 'connected') continue;
      counts.connected += 1;
      for (const line of connection.getTransceivers()) {
        const direction = line.currentDirection ?? 'inactive';
        if (direction === 'sendrecv' || direction === 'recvonly') counts.receiving += 1;
        if (direction !== 'sendrecv' && direction !== 'sendonly') continue;
        if (line.sender.track?.readyState === 'live') counts.sending += 1;
      }
    } catch {
      // A page's own class in the constructor's place may lack any of this.
      open.delete(reference);
    }
  }
  return counts;
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
  return new Proxy(native, {
    construct(target, args, newTarget) {
      let made: object;
      try {
        made = Reflect.construct(target, args, newTarget) as object;
      } catch (error) {
        throw withoutOwnFrames(error);
      }
      watch(made);
      return made;
    },
  });
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
