import { expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { obey } from '../../utils/background/commands';

const own = (path: string) => browser.runtime.getURL(path as '/');

test('the shortcut for a talk opens the popup on it, and the icon opens as before', async () => {
  const set = vi.spyOn(browser.action, 'setPopup').mockResolvedValue();
  const open = vi.spyOn(browser.action, 'openPopup').mockResolvedValue();
  await obey('log-talk');
  expect(open).toHaveBeenCalledOnce();
  expect(set.mock.calls).toEqual([[{ popup: '/popup.html#talk' }], [{ popup: '/popup.html' }]]);
});

test('where the browser opens no popup, it is a tab', async () => {
  vi.spyOn(browser.action, 'setPopup').mockResolvedValue();
  vi.spyOn(browser.action, 'openPopup').mockRejectedValue(new Error('No window'));
  const create = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
  await obey('log-talk');
  expect(create).toHaveBeenCalledWith({ url: own('/popup.html#talk') });
  await obey('open-week');
  expect(create).toHaveBeenLastCalledWith({ url: own('/options.html#week') });
});
