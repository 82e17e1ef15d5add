import { defineContentScript } from 'wxt/utils/define-content-script';
import { installCallSignal } from '../utils/callSignal/hook';

/** The page's own world, before any script of the page: what happens to connections, nothing else. */
export default defineContentScript({
  // wxt.config.ts fills in the hosts of every file in utils/platforms/sites.
  matches: [],
  world: 'MAIN',
  runAt: 'document_start',
  allFrames: true,
  matchOriginAsFallback: true,
  main() {
    installCallSignal(window);
  },
});
