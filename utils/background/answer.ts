import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { failureOf } from '../failure';
import {
  type Answer,
  type Body,
  type Envelope,
  type MessageName,
  messages,
  type Reply,
} from '../messages';

type Sender = Browser.runtime.MessageSender;

/** What the background does for each message. Throwing answers with a failure. */
export type Handlers = {
  readonly [Name in MessageName]: (body: Body<Name>, sender: Sender) => Promise<Answer<Name>>;
};

/**
 * Answers one message: checks who sends it, then its shape, then carries it out. Undefined for
 * what is not a message of ours. Never rejects.
 */
export async function answer(
  handlers: Handlers,
  envelope: unknown,
  sender: Sender,
): Promise<Reply<MessageName> | undefined> {
  if (!isEnvelope(envelope)) return undefined;
  const name = envelope.threshold;
  if (tierOf(sender) !== messages[name].from) return { ok: false, failure: 'refused' };
  const body = v.safeParse(messages[name].body, envelope.body);
  if (!body.success) return { ok: false, failure: 'invalid' };
  try {
    const handle = handlers[name] as (
      body: unknown,
      sender: Sender,
    ) => Promise<Answer<typeof name>>;
    return { ok: true, value: await handle(body.output, sender) };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}

function isEnvelope(message: unknown): message is Envelope {
  if (typeof message !== 'object' || message === null || !('threshold' in message)) return false;
  return typeof message.threshold === 'string' && Object.hasOwn(messages, message.threshold);
}

/** A page of the extension, one of its content scripts, or neither. */
function tierOf(sender: Sender): 'page' | 'content' | undefined {
  if (sender.id !== browser.runtime.id) return undefined;
  const own = browser.runtime.getURL('/');
  if (sender.url?.startsWith(own)) return 'page';
  return sender.tab?.id === undefined ? undefined : 'content';
}
