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
  await root.send('Target.setDiscoverTargets', { discover: true });
  void keepGoing(root, address);
}

/**
 * Automation has every worker wait at its start until it is told to go on, and misses one that is
 * stopped and started in quick succession: it would wait for ever. So it is told again and again.
 */
async function keepGoing(root: CDPSession, address: string): Promise<void> {
  while (!root.detached) {
    await tellToGoOn(root, address).catch(() => undefined);
    await new Promise((resume) => setTimeout(resume, 200));
  }
}

async function tellToGoOn(root: CDPSession, address: string): Promise<void> {
  const { targetInfos } = await root.send('Target.getTargets');
  for (const { type, url, targetId } of targetInfos) {
    if (type !== 'service_worker' || url !== address) continue;
    const { sessionId } = await root.send('Target.attachToTarget', { targetId, flatten: true });
    const worker = root.connection()?.session(sessionId);
    const told = worker?.send('Runtime.runIfWaitingForDebugger').catch(() => undefined);
    // A worker that is just stopping does not answer.
    await Promise.race([told, new Promise((resume) => setTimeout(resume, 200))]);
    await root.send('Target.detachFromTarget', { sessionId });
  }
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
