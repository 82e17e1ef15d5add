import type { FileProblem } from '../../utils/store/backup/readFile';

export interface LockJob {
  readonly task: 'lock' | 'unlock';
  readonly file: Blob;
  readonly passphrase: string;
}

/** The locked file, or the text of one that was unlocked. */
export type LockReply = { readonly made: Blob | string } | { readonly problem: FileProblem };

/** Thrown with why a file does not open. */
export class NotOpened extends Error {
  readonly problem: FileProblem;
  constructor(problem: FileProblem) {
    super(problem);
    this.problem = problem;
  }
}

/** A file locked with a passphrase, made in a worker; rejects with the signal's reason when cancelled. */
export async function lockApart(
  file: Blob,
  passphrase: string,
  signal: AbortSignal,
): Promise<Blob> {
  return new Blob([await apart({ task: 'lock', file, passphrase }, signal)]);
}

/** The text of a locked file, read in a worker. Throws `NotOpened`, or the signal's reason when cancelled. */
export async function unlockApart(
  file: Blob,
  passphrase: string,
  signal: AbortSignal,
): Promise<string> {
  return String(await apart({ task: 'unlock', file, passphrase }, signal));
}

/** Carries one job out in a worker of its own, which is ended with it: nothing else stops the work. */
async function apart(job: LockJob, signal: AbortSignal): Promise<Blob | string> {
  const worker = new Worker(new URL('./lock.worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason));
      worker.addEventListener('error', () => reject(new NotOpened('damaged')));
      worker.addEventListener('message', ({ data }: MessageEvent<LockReply>) => {
        if ('made' in data) resolve(data.made);
        else reject(new NotOpened(data.problem));
      });
      signal.throwIfAborted();
      worker.postMessage(job);
    });
  } finally {
    worker.terminate();
  }
}
