import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { callWindow } from '../../utils/callSignal/protocol';
import { pingMessage, send } from '../../utils/send';
import { doorCard } from './doorCard';
import { takeOver } from './takeOver';
import { watchCall } from './watchCall';

/** Sees a call page: reads its phase, shows the door card. */
export default defineContentScript({
  // wxt.config.ts fills in the hosts of every file in utils/platforms/sites.
  matches: [],
  runAt: 'document_start',
  allFrames: true,
  matchOriginAsFallback: true,
  main() {
    // One page is one call: inner frames and empty popups report to the page they belong to.
    if (callWindow(window) !== window) return;
    const signal = takeOver(window);
    const answer = (message: unknown, _: unknown, reply: (alive: true) => void) => {
      if (message === pingMessage) reply(true);
    };
    browser.runtime.onMessage.addListener(answer);
    signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(answer));
    const card = doorCard(document, signal, () => void send('dismissCue', {}));
    watchCall({ page: window, card, send, signal });
  },
});
