import { browser } from 'wxt/browser';
import type { Body, Envelope, MessageName, Reply } from './messages';

/** The background asks a page with this whether it is alive; its content script answers true. */
export const pingMessage = 'threshold:alive?';

/**
 * Sends a message to the background; never throws. A worker that was stopped in the middle of it
 * is woken and asked once more: every message may arrive twice.
 */
export async function send<Name extends MessageName>(
  name: Name,
  body: Body<Name>,
): Promise<Reply<Name>> {
  const envelope: Envelope = { threshold: name, body };
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      const reply = (await browser.runtime.sendMessage(envelope)) as Reply<Name> | undefined;
      if (reply) return reply;
    } catch {
      // The worker went away before it answered, or this page outlived its extension.
    }
  }
  return { ok: false, failure: 'unreachable' };
}
