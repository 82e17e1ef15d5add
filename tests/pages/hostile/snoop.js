// Replaces what a page can replace, and notes each call that comes from an extension.
const found = { calls: [], stacks: [], sites: [], errors: [], mutations: [] };
window.found = found;
const { apply, construct } = Reflect;
const test = RegExp.prototype.test;
const foreign = /-extension:|<anonymous code>/;
const isForeign = (text) => apply(test, foreign, [text]);

const NativeError = Error;
function stack() {
  return new NativeError().stack ?? '';
}
let busy = false;
function note(what) {
  if (busy) return;
  busy = true;
  const trace = stack();
  if (isForeign(trace)) {
    found.calls[found.calls.length] = what;
    found.stacks[found.stacks.length] = trace;
  }
  busy = false;
}

function replace(holder, key, what) {
  const descriptor = Object.getOwnPropertyDescriptor(holder, key);
  if (!descriptor?.configurable) return;
  for (const part of ['value', 'get', 'set']) {
    const native = descriptor[part];
    if (typeof native !== 'function') continue;
    descriptor[part] = new Proxy(native, {
      apply(target, self, args) {
        note(what);
        return apply(target, self, args);
      },
      construct(target, args, newTarget) {
        note(`new ${what}`);
        return construct(target, args, newTarget);
      },
    });
  }
  Object.defineProperty(holder, key, descriptor);
}

const holders = [
  'Array',
  'Date',
  'Document',
  'Element',
  'Event',
  'EventTarget',
  'Function',
  'HTMLElement',
  'JSON',
  'Map',
  'Math',
  'MediaStreamTrack',
  'Node',
  'Number',
  'Object',
  'Promise',
  'Proxy',
  'RTCPeerConnection',
  'RTCRtpSender',
  'RTCRtpTransceiver',
  'Reflect',
  'RegExp',
  'Set',
  'ShadowRoot',
  'String',
  'Symbol',
  'WeakMap',
  'WeakRef',
].map((name) => [name, window[name]]);
const setIterator = Object.getPrototypeOf(new Set()[Symbol.iterator]());
const arrayIterator = Object.getPrototypeOf([][Symbol.iterator]());
for (const [name, holder] of holders) {
  for (const place of [holder, holder.prototype]) {
    if (!place) continue;
    for (const key of Reflect.ownKeys(place)) {
      // These are what the notes themselves are taken with.
      if (place === Function.prototype && (key === 'apply' || key === 'call')) continue;
      if (key === 'constructor' || key === 'prototype' || key === 'defineProperty') continue;
      replace(place, key, `${name} ${String(key)}`);
    }
  }
}
replace(setIterator, 'next', 'set iterator');
replace(arrayIterator, 'next', 'array iterator');
for (const name of ['CustomEvent', 'WeakRef', 'Date', 'Set', 'Map', 'setInterval', 'clearInterval'])
  replace(window, name, name);

// Accessors on the prototype of everything.
for (const key of ['get', 'set', 'detail', 'cancelable', 'frame', 'opened', 'connected', 'value']) {
  let kept;
  Object.defineProperty(Object.prototype, key, {
    configurable: true,
    get() {
      note(`Object.prototype ${key}`);
      return kept;
    },
    set(value) {
      note(`Object.prototype ${key} set`);
      Object.defineProperty(this, key, { value, writable: true, configurable: true });
    },
  });
}
addEventListener('error', (event) => {
  found.errors[found.errors.length] = `${event.message} ${event.filename}`;
});
document.addEventListener('threshold:rtc', () => {
  const trace = stack();
  if (isForeign(trace)) found.sites[found.sites.length] = `event: ${trace}`;
});
