import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answer } from '../utils/background/answer';
import { showBadge } from '../utils/background/badge';
import { obey } from '../utils/background/commands';
import { refreshFeeds } from '../utils/background/feeds';
import { handlersFor } from '../utils/background/handlers';
import { keepHouse } from '../utils/background/house';
import { followNotices, noticesTakenBack } from '../utils/background/notify';
import { endMeetingsOfTab } from '../utils/background/pages';
import { safely } from '../utils/background/safely';
import { injectIntoOpenTabs, registerSites } from '../utils/background/sites';
import { welcomeOnce } from '../utils/background/welcome';
import { isForCalls } from '../utils/calendars/feed';
import { database } from '../utils/store/database';

/** Listeners first and at the top level: the worker is started anew for each event. */
export default defineBackground(() => {
  const handlers = handlersFor(database);
  browser.runtime.onMessage.addListener((message, sender) => answer(handlers, message, sender));
  const house = safely(() => keepHouse(database, Date.now()));
  const feeds = safely(() => refreshFeeds(database, Date.now()));
  browser.tabs.onRemoved.addListener(
    safely(async (tabId) => {
      await endMeetingsOfTab(database, tabId);
      await showBadge(database, Date.now());
    }),
  );
  browser.alarms.onAlarm.addListener(house);
  followNotices();
  browser.runtime.onStartup.addListener(house);
  browser.alarms.onAlarm.addListener(feeds);
  browser.runtime.onStartup.addListener(feeds);
  browser.runtime.onInstalled.addListener(safely(({ reason }) => welcomeOnce(reason)));
  browser.runtime.onInstalled.addListener(async () => {
    await safely(registerSites)(database);
    await safely(injectIntoOpenTabs)(database);
    await house();
    await feeds();
  });
  browser.permissions.onAdded.addListener(
    safely(async ({ origins = [] }) => {
      await registerSites(database);
      await injectIntoOpenTabs(database, origins.filter(isForCalls));
    }),
  );
  browser.permissions.onRemoved.addListener(
    safely(async ({ permissions = [] }) => {
      await registerSites(database);
      await noticesTakenBack(database, permissions, Date.now());
    }),
  );
  browser.commands.onCommand.addListener(obey);
});
