import type { Page } from 'puppeteer-core';
import type { Answer, Body, MessageName } from '../utils/messages.ts';

/** Asks the background for something from a page of the extension; throws when it refuses. */
export async function ask<Name extends MessageName>(
  inside: Page,
  name: Name,
  body: Body<Name>,
): Promise<Answer<Name>> {
  const reply = (await inside.evaluate(
    (envelope) => chrome.runtime.sendMessage(envelope) as Promise<unknown>,
    { threshold: name, body } as never,
  )) as { readonly ok: boolean; readonly value: Answer<Name> } | undefined;
  if (!reply?.ok) throw new Error(`${name} was answered with ${JSON.stringify(reply)}`);
  return reply.value;
}
