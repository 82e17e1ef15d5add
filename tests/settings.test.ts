import fc from 'fast-check';
import { expect, test } from 'vitest';
import { initialSettings, settingsFrom } from '../utils/settings';
import { readSettings } from '../utils/store/settings';
import { changeSetting } from '../utils/store/write/settings';
import { freshDatabase } from './store/support';

test('a change is kept; a value that a setting cannot have is refused', async () => {
  const db = freshDatabase();
  expect(await readSettings(db)).toEqual(initialSettings);
  await changeSetting(db, 'keepTitles', false, 1);
  await expect(changeSetting(db, 'keepTitles', 'no', 2)).rejects.toThrow();
  expect(await readSettings(db)).toEqual({ ...initialSettings, keepTitles: false });
});

test('a spoilt row costs itself and nothing else, whatever it holds', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      const { settings, spoilt } = settingsFrom([{ id: 'keepTitles', value, updatedAt: 1 }]);
      const sound = typeof value === 'boolean';
      expect(settings.keepTitles).toBe(sound ? value : true);
      expect(spoilt).toEqual(sound ? [] : ['keepTitles']);
    }),
  );
});
