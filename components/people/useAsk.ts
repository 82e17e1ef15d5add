import { useCallback, useState } from 'react';
import type { Failure, MessageName, Reply } from '../../utils/messages';

export interface Asking {
  /** Why the last request was not carried out. */
  readonly failure: Failure | undefined;
  /** Waits for a request; resolves to whether it was carried out. */
  ask(asked: Promise<Reply<MessageName>>): Promise<boolean>;
}

/** Requests to the background, with what became of the last one. */
export function useAsk(): Asking {
  const [failure, setFailure] = useState<Failure>();
  const ask = useCallback(async (asked: Promise<Reply<MessageName>>) => {
    const reply = await asked;
    setFailure(reply.ok ? undefined : reply.failure);
    return reply.ok;
  }, []);
  return { failure, ask };
}
