import { browser } from 'wxt/browser';

const wanted: Parameters<typeof browser.permissions.request>[0] = {
  permissions: ['notifications'],
};

/** Asks for notifications; resolves to whether they are allowed. Only works straight from a click. */
export function allowNotices(): Promise<boolean> {
  return browser.permissions.request(wanted);
}

/** True where the browser allows notifications. */
export function noticesAllowed(): Promise<boolean> {
  return browser.permissions.contains(wanted);
}

/** Gives the permission back. */
export function forgetNotices(): Promise<boolean> {
  return browser.permissions.remove(wanted);
}
