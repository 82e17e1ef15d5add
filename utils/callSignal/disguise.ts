import { apply, bare, defineProperty } from './natives';

const { Error: NativeError, DOMException: NativeException } = globalThis;
const { includes, indexOf, slice } = String.prototype;

/** Our own script's address as stack traces print it; empty where they do not. */
const ownAddress =
  /(?:[a-z-]+-extension):\/\/[^\s)]+?\.js/.exec(new Error().stack ?? '')?.[0] ?? '';

/** Takes our own frames out of an error that a native threw beneath us, and returns the error. */
export function withoutOwnFrames(error: unknown): unknown {
  if (!ownAddress || !(error instanceof NativeError || error instanceof NativeException))
    return error;
  const stack: unknown = error.stack;
  if (typeof stack !== 'string') return error;
  // A frozen error keeps its stack.
  defineProperty(error, 'stack', {
    value: withoutOwnLines(stack),
    writable: true,
    configurable: true,
    enumerable: false,
  });
  return error;
}

function withoutOwnLines(stack: string): string {
  const has = (line: string, part: string) => apply(includes, line, [part]) as boolean;
  let kept = '';
  for (let from = 0; from < stack.length; ) {
    const end = (apply(indexOf, stack, ['\n', from]) as number) + 1 || stack.length;
    const line = apply(slice, stack, [from, end]) as string;
    if (!has(line, ownAddress) && !has(line, 'at Reflect.')) kept += line;
    from = end;
  }
  return kept;
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
    const standIn = new Proxy(
      native,
      bare({
        apply(target: typeof native, self: object, args: []) {
          try {
            return apply(target, get(self) ?? self, args);
          } catch (error) {
            throw withoutOwnFrames(error);
          }
        },
      }),
    );
    originals.set(standIn, native);
    Object.defineProperty(prototype, 'toString', { ...descriptor, value: standIn });
  }
  return (standIn, original) => originals.set(standIn, original);
}
