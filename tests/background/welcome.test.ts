import { beforeEach, expect, test, vi } from 'vitest';
import { type Browser, browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { welcomeOnce } from '../../utils/background/welcome';

/** The tab in front, as a browser shows it to an extension without the permission `tabs`. */
function front(tab: Partial<Browser.tabs.Tab>) {
  const query = async () => [tab] as Browser.tabs.Tab[];
  vi.spyOn(browser.tabs, 'query').mockImplementation(query as never);
  return vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
}

beforeEach(() => fakeBrowser.reset());

test('the welcome opens after the install, not after an update, and not twice', async () => {
  const create = front({});
  await welcomeOnce('update');
  expect(create).not.toHaveBeenCalled();
  await welcomeOnce('install');
  await welcomeOnce('install');
  expect(create).toHaveBeenCalledTimes(1);
  expect(create).toHaveBeenCalledWith({
    url: browser.runtime.getURL('/welcome.html'),
    active: true,
  });
});

test.each([
  ['a call', { url: 'https://meet.google.com/abc-defg-hij' }],
  ['a page that sounds', { audible: true }],
])('it stays behind %s', async (_, tab) => {
  const create = front(tab);
  await welcomeOnce('install');
  expect(create).toHaveBeenCalledWith(expect.objectContaining({ active: false }));
});
