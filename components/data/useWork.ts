import { useCallback, useEffect, useRef, useState } from 'react';
import type { Work } from '../../utils/store/backup/work';

interface WorkHandle {
  /** How much is done, 0 to 1; undefined while nothing runs. */
  readonly done: number | undefined;
  /** Runs one piece of work at a time; resolves to undefined when it is cancelled, and rejects with its error. */
  run<T>(task: (work: Work) => Promise<T>): Promise<T | undefined>;
  cancel(): void;
}

/** Work that takes a while: it shows how far it is and can be cancelled; it ends with its screen. */
export function useWork(): WorkHandle {
  const [done, setDone] = useState<number>();
  const controller = useRef<AbortController>(undefined);
  const cancel = useCallback(() => controller.current?.abort(), []);
  useEffect(() => cancel, [cancel]);
  const run = useCallback(async <T>(task: (work: Work) => Promise<T>) => {
    controller.current?.abort();
    const own = new AbortController();
    controller.current = own;
    setDone(0);
    try {
      return await task({ signal: own.signal, progress: setDone });
    } catch (error) {
      if (own.signal.aborted) return undefined;
      throw error;
    } finally {
      if (controller.current === own) setDone(undefined);
    }
  }, []);
  return { done, run, cancel };
}
