import fc from 'fast-check';
import { expect, test } from 'vitest';
import { initialSettings, isSetting, settingNames, settingsFrom } from '../utils/settings';
import { readSettings } from '../utils/store/settings';
import { changeSetting } from '../utils/store/write/settings';
import { exported, now, take } from './backup/support';
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

test('every setting can be what it is at first, and every value goes out and comes in', async () => {
  expect(settingNames.filter((name) => !isSetting(name, initialSettings[name]))).toEqual([]);
  const db = freshDatabase();
  const changed = {
    ...initialSettings,
    theme: 'dark',
    discreet: true,
    keepYears: 2,
    handOffMinutes: 45,
    quietHours: { from: '18:00', to: '08:00' },
  } as const;
  for (const name of settingNames) await changeSetting(db, name, changed[name], now);
  const other = freshDatabase();
  await take(other, await exported(db));
  expect(await readSettings(other)).toEqual(changed);
});

test('of a file with a spoilt setting, the others are taken as they are', async () => {
  const db = freshDatabase();
  await changeSetting(db, 'theme', 'dark', now);
  await changeSetting(db, 'discreet', true, now);
  const file = (await exported(db)).replace('"dark"', '"purple"');
  const other = freshDatabase();
  await take(other, file);
  const read = settingsFrom(await other.settings.toArray());
  expect(read).toEqual({ settings: { ...initialSettings, discreet: true }, spoilt: ['theme'] });
});
