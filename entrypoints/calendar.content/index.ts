import { defineContentScript } from 'wxt/utils/define-content-script';
import { localZone } from '../../utils/history/week';
import { send } from '../../utils/send';
import { takeOver } from '../call.content/takeOver';
import { watchCalendar } from './watchCalendar';

/** Sees a calendar page: reads the meetings it shows. */
export default defineContentScript({
  // wxt.config.ts fills in the hosts of every file in utils/calendars/sites that can be read.
  matches: [],
  runAt: 'document_idle',
  main() {
    const signal = takeOver(window, 'thresholdCalendar');
    watchCalendar({ page: window, zone: localZone, send, signal });
  },
});
