import type { Browser, CDPSession } from 'puppeteer-core';
import { until } from '../page.ts';

/*
 * Puppeteer's own list of targets loses workers that are stopped and started in quick succession;
 * the browser's list does not.
 */

/** Calls `started` with a session for each worker at an address that starts from now on, and that runs now. */
export async function watchWorkers(
  browser: Browser,
  address: string,
  started: (worker: CDPSession) => Promise<void>,
): Promise<void> {
  const root = await browser.target().createCDPSession();
  root.on('Target.targetCreated', ({ targetInfo: { type, url, targetId } }) => {
    if (type !== 'service_worker' || url !== address) return;
    // It may be gone again before anybody listens.
    void attach(root, targetId)
      .then((worker) => worker && Promise.all([resume(worker), started(worker)]))
      .catch(() => undefined);
  });
  await root.send('Target.setDiscoverTargets', { discover: true });
}

/** Evaluates a text in the worker at an address; `wake` starts it where it does not run. */
export async function evaluateInWorker(
  browser: Browser,
  address: string,
  wake: () => Promise<unknown>,
  text: string,
): Promise<void> {
  const root = await browser.target().createCDPSession();
  const tried = async () => {
    await wake();
    const { targetInfos } = await root.send('Target.getTargets');
    const info = targetInfos.find(({ type, url }) => type === 'service_worker' && url === address);
    const worker = info && (await attach(root, info.targetId));
    const result = await worker?.send('Runtime.evaluate', { expression: text });
    if (result?.exceptionDetails) throw new Error(result.exceptionDetails.text);
    return result !== undefined;
  };
  await until(() => tried().catch(() => false), { what: 'the worker' });
  // The session in the worker goes with it.
  await root.detach();
}

/**
 * Puppeteer has every new target wait until it says go, and forgets to say so to workers that come in
 * quick succession. A worker may come to wait only after it was first told to go on.
 */
async function resume(worker: CDPSession): Promise<void> {
  for (let time = 0; time < 10; time += 1) {
    void worker.send('Runtime.runIfWaitingForDebugger').catch(() => undefined);
    await new Promise((next) => setTimeout(next, 100 + 50 * time));
  }
}

async function attach(root: CDPSession, targetId: string): Promise<CDPSession | undefined> {
  const { sessionId } = await root.send('Target.attachToTarget', { targetId, flatten: true });
  return root.connection()?.session(sessionId) ?? undefined;
}
