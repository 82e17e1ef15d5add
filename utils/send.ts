import { browser } from 'wxt/browser';
import type { Body, Envelope, MessageName, Reply } from './messages';

/** The background asks a page with this whether it is alive; its content script answers true. */
export const pingMessage = 'threshold:alive?';

/**
 * How long each attempt waits for its answer (ms): where the worker is stopped in the middle of it, a
 * browser may never say that nobody answers. The last one waits for what takes its time.
 */
const patience = [10_000, 60_000] as const;

/**
 * Sends a message to the background; never throws. A worker that was stopped in the middle of it
 * is woken and asked once more: every message may arrive twice.
 */
export async function send<Name extends MessageName>(
  name: Name,
  body: Body<Name>,
): Promise<Reply<Name>> {
  const envelope: Envelope = { threshold: name, body };
  for (const wait of patience) {
    try {
      const asked = browser.runtime.sendMessage(envelope) as Promise<Reply<Name> | undefined>;
      const reply = await within(asked, wait);
      if (reply) return reply;
    } catch {
      // The worker went away before it answered, or this page outlived its extension.
    }
  }
  return { ok: false, failure: 'unreachable' };
}

/** What is promised; undefined once it took longer than `wait` (ms). */
async function within<T>(asked: Promise<T>, wait: number): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, wait, undefined);
  });
  try {
    return await Promise.race([asked, late]);
  } finally {
    clearTimeout(timer);
  }
}
