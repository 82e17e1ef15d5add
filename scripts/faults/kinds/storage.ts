import type { Run } from '../context.ts';

/** How the storage fails: from which write on, and whether a write throws or its transaction is thrown away. */
export interface Failing {
  /** Writes that still succeed. */
  readonly after: number;
  readonly how: 'throws' | 'aborts';
}

/**
 * Makes the background's writes fail, as a full disk does, until it is mended or the worker ends.
 * The browser's own quota does not bind an extension that may store without a limit, so the calls
 * themselves fail.
 */
export async function breakStorage(run: Run, failing: Failing): Promise<void> {
  run.broken = true;
  await run.session.inBackground(breakWrites, failing);
}

/** Lets writes succeed again. */
export async function healStorage(run: Run): Promise<void> {
  await run.session.inBackground(mendWrites, undefined);
  run.broken = false;
}

interface Broken {
  faults?: { names: Record<string, unknown> };
}

/** Runs in the background. */
function breakWrites(world: typeof globalThis, { after, how }: Failing): void {
  const holder = world as typeof globalThis & Broken;
  if (holder.faults) return;
  const writes = world.IDBObjectStore.prototype as unknown as Record<string, unknown>;
  const names: Record<string, unknown> = {};
  let left = after;
  for (const name of ['put', 'add', 'delete', 'clear']) {
    const native = writes[name] as (...given: unknown[]) => unknown;
    names[name] = native;
    writes[name] = function (this: IDBObjectStore, ...given: unknown[]) {
      left -= 1;
      if (left >= 0) return native.apply(this, given);
      if (how === 'throws') throw new DOMException('The disk is full', 'QuotaExceededError');
      const request = native.apply(this, given);
      this.transaction.abort();
      return request;
    };
  }
  holder.faults = { names };
}

/** Runs in the background. */
function mendWrites(world: typeof globalThis): void {
  const holder = world as typeof globalThis & Broken;
  if (!holder.faults) return;
  Object.assign(world.IDBObjectStore.prototype, holder.faults.names);
  delete holder.faults;
}
