import { expect, test, vi } from 'vitest';
import { safely } from '../../utils/background/safely';

test('a listener that cannot write says so and does not fail', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const full = new Error('full');
  const listener = safely(async (tabId: number) => {
    if (tabId === 7) throw full;
  });
  await expect(listener(7)).resolves.toBeUndefined();
  expect(warn).toHaveBeenCalledExactlyOnceWith(full);
});
