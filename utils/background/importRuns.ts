import { failureOf } from '../failure';
import type { Failure } from '../messages';
import type { Database } from '../store/database';
import { commitImport, dropImport, importCounts, stageImport } from '../store/write/imports';
import type { Handlers } from './answer';

/** An import that is being taken in. */
interface Run {
  readonly controller: AbortController;
  /** Settles when it has ended, well or not. */
  readonly ended: Promise<void>;
  done: number;
  failure: Failure | undefined;
}

/**
 * Imports, each row one message. A large one takes longer than a browser lets one message take:
 * it is begun by one and followed by others. What is known of it while it runs is lost with the
 * worker, as its transaction is; what it came to is in the database.
 */
export function importRuns(
  db: Database,
  now: () => number,
  after: () => Promise<unknown>,
): Pick<Handlers, 'stageImport' | 'commitImport' | 'importState' | 'dropImport'> {
  const runs = new Map<string, Run>();

  function begin(asked: { readonly importId: string; readonly pieces: number }): Run {
    const controller = new AbortController();
    const progress = (done: number) => {
      run.done = done;
    };
    const ended = commitImport(db, asked, now(), { signal: controller.signal, progress })
      .then(after)
      .then(
        () => void runs.delete(asked.importId),
        (error: unknown) => {
          run.failure = failureOf(error);
        },
      );
    const run: Run = { controller, ended, done: 0, failure: undefined };
    return run;
  }

  return {
    stageImport: (piece) => stageImport(db, piece, now()) as Promise<undefined>,
    commitImport: async (asked) => {
      const { importId } = asked;
      if (runs.get(importId)?.failure) runs.delete(importId);
      if (!runs.has(importId)) runs.set(importId, begin(asked));
      return undefined;
    },
    importState: async ({ importId }) => {
      const run = runs.get(importId);
      if (run?.failure) return { kind: 'failed', failure: run.failure };
      if (run) return { kind: 'running', done: run.done };
      const counts = await importCounts(db, importId);
      return counts ? { kind: 'taken', counts } : { kind: 'lost' };
    },
    dropImport: async ({ importId }) => {
      const run = runs.get(importId);
      run?.controller.abort();
      await run?.ended;
      runs.delete(importId);
      await dropImport(db, importId);
      return undefined;
    },
  };
}
