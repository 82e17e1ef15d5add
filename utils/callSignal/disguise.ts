/** Natives taken before any page script could replace them. */
const { apply } = Reflect;
const { includes, split } = String.prototype;
const { filter, join } = Array.prototype;

/** Our own script's address as stack traces print it; empty where they do not. */
const ownAddress =
  /(?:[a-z-]+-extension):\/\/[^\s)]+?\.js/.exec(new Error().stack ?? '')?.[0] ?? '';

/** Takes our own frames out of an error that a native threw beneath us, and returns the error. */
export function withoutOwnFrames(error: unknown): unknown {
  if (!ownAddress || !(error instanceof Error || error instanceof DOMException)) return error;
  const stack: unknown = error.stack;
  if (typeof stack !== 'string') return error;
  const kept = apply(filter, apply(split, stack, ['\n']), [
    (line: string) =>
      !apply(includes, line, [ownAddress]) && !apply(includes, line, ['at Reflect.']),
  ]);
  try {
    Object.defineProperty(error, 'stack', {
      value: apply(join, kept, ['\n']),
      writable: true,
      configurable: true,
      enumerable: false,
    });
  } catch {
    // A frozen error keeps its stack.
  }
  return error;
}

/**
 * Makes stand-ins print as the natives they stand for. Jitsi and others refuse to run where a
 * native looks replaced, so the printed source has to be the exact one.
 */
export function disguise(realm: typeof globalThis): (standIn: object, native: object) => void {
  const originals = new WeakMap<object, object>();
  const get = originals.get.bind(originals);
  const prototype = realm.Function.prototype;
  const descriptor = Object.getOwnPropertyDescriptor(prototype, 'toString');
  const native = descriptor?.value as ((this: unknown) => string) | undefined;
  if (native && descriptor?.configurable) {
    const standIn = new Proxy(native, {
      apply(target, self: object, args) {
        try {
          return apply(target, get(self) ?? self, args as []);
        } catch (error) {
          throw withoutOwnFrames(error);
        }
      },
    });
    originals.set(standIn, native);
    Object.defineProperty(prototype, 'toString', { ...descriptor, value: standIn });
  }
  return (standIn, original) => originals.set(standIn, original);
}
