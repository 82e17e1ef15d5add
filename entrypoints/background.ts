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
import { injectIntoOpenTabs, registerSites } from '../utils/background/sites';
import { welcomeOnce } from '../utils/background/welcome';
import { database } from '../utils/store/database';

/** Listeners first and at the top level: the worker is started anew for each event. */
export default defineBackground(() => {
  const handlers = handlersFor(database);
  browser.runtime.onMessage.addListener((message, sender) => answer(handlers, message, sender));
  browser.tabs.onRemoved.addListener(async (tabId) => {
    await endMeetingsOfTab(database, tabId);
    await showBadge(database, Date.now());
  });
  browser.alarms.onAlarm.addListener(() => keepHouse(database, Date.now()));
  followNotices();
  browser.runtime.onStartup.addListener(() => keepHouse(database, Date.now()));
  browser.alarms.onAlarm.addListener(() => refreshFeeds(database, Date.now()));
  browser.runtime.onStartup.addListener(() => refreshFeeds(database, Date.now()));
  browser.runtime.onInstalled.addListener(({ reason }) => welcomeOnce(reason));
  browser.runtime.onInstalled.addListener(async () => {
    await registerSites();
    await injectIntoOpenTabs();
    await keepHouse(database, Date.now());
    await refreshFeeds(database, Date.now());
  });
  browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
    await registerSites();
    await injectIntoOpenTabs(origins);
  });
  browser.permissions.onRemoved.addListener(async ({ permissions = [] }) => {
    await registerSites();
    await noticesTakenBack(database, permissions, Date.now());
  });
  browser.commands.onCommand.addListener(obey);
});
