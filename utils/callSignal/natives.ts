/**
 * Natives as they were before any script of the page ran. What runs later in the page's world
 * uses these alone: a page can replace the rest, and would see who calls it and with what.
 */
export const { apply, construct, defineProperty } = Reflect;
export const { now } = Date;
const { CustomEvent: NativeEvent, WeakRef: NativeRef } = globalThis;
const { deref } = NativeRef.prototype;
const { dispatchEvent } = EventTarget.prototype;
const { preventDefault } = Event.prototype;

export const refer = (object: object) => new NativeRef(object);
export const derefOf = <T extends WeakKey>(reference: WeakRef<T>) =>
  apply(deref, reference, []) as T | undefined;

/** Dispatches an event of ours; its settings are own, so that none is looked up on a prototype. */
export function dispatch(target: EventTarget, type: string, detail?: string): boolean {
  const settings = { bubbles: false, cancelable: detail === undefined, composed: false, detail };
  return apply(dispatchEvent, target, [new NativeEvent(type, settings)]) as boolean;
}

export function prevent(event: Event): void {
  apply(preventDefault, event, []);
}

/** A handler that inherits no trap: a page can put a `get` on the prototype of every object. */
export function bare<T extends object>(handler: T): T {
  return Object.setPrototypeOf(handler, null) as T;
}

/** Reads an accessor, or calls a method without arguments, as the class had it at the start. */
export function reader(owner: unknown, key: string): (object: unknown) => unknown {
  const prototype = typeof owner === 'function' ? (owner.prototype as object) : undefined;
  const descriptor = prototype && Object.getOwnPropertyDescriptor(prototype, key);
  const native = (descriptor?.get ?? descriptor?.value) as (() => unknown) | undefined;
  return (object) => (native && object ? apply(native, object, []) : undefined);
}
