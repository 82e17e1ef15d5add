import { lock, unlock, whyNot } from '../../utils/store/backup/locked';
import type { LockJob, LockReply } from './lockApart';

/** Deriving a key from a passphrase takes seconds on purpose: here no page stands still for it. */
addEventListener('message', async ({ data }: MessageEvent<LockJob>) => {
  const { task, file, passphrase } = data;
  try {
    const made = task === 'lock' ? await lock(file, passphrase) : await unlock(file, passphrase);
    answer({ made });
  } catch (error) {
    answer({ problem: whyNot(error) });
  }
});

function answer(reply: LockReply): void {
  postMessage(reply);
}
