import type { Browser, CDPSession } from 'puppeteer-core';
import { until } from '../page.ts';

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
      .then(async (worker) => {
        if (worker) await started(worker);
      })
      .catch(() => undefined);
  });
  // Puppeteer has every worker wait at its start until it is told to go on, which it tells new ones
  // only: one that is listened to counts as the same one after it was stopped, and waits for ever.
  await root.connection()?.send('Target.setAutoAttach', {
    autoAttach: true,
    flatten: true,
    waitForDebuggerOnStart: false,
    filter: [{ type: 'page', exclude: true }, {}],
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

async function attach(root: CDPSession, targetId: string): Promise<CDPSession | undefined> {
  const { sessionId } = await root.send('Target.attachToTarget', { targetId, flatten: true });
  return root.connection()?.session(sessionId) ?? undefined;
}
