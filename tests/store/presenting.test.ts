import { expect, test } from 'vitest';
import { isPresenting, readLook } from '../../utils/store/readLook';
import { changeSetting } from '../../utils/store/write/settings';
import { freshDatabase, see } from './support';

const now = Date.parse('2026-11-25T12:00:00Z');

test('while a call shows her screen it is discreet, and only so long', async () => {
  const db = freshDatabase();
  await see(db, 'inCall', now);
  expect(await readLook(db)).toEqual({ theme: 'system', discreet: false });
  await see(db, 'inCall', now + 1_000, { presenting: true });
  expect((await readLook(db)).discreet).toBe(true);
  await see(db, 'inCall', now + 2_000, { presenting: false });
  expect(await isPresenting(db)).toBe(false);
  await see(db, 'inCall', now + 3_000, { presenting: true });
  await see(db, 'left', now + 4_000);
  expect(await isPresenting(db)).toBe(false);
  const [meeting] = await db.meetings.toArray();
  expect(meeting).not.toHaveProperty('presenting');
});

test('what she set herself stays, whether she presents or not', async () => {
  const db = freshDatabase();
  await changeSetting(db, 'discreet', true, now);
  expect((await readLook(db)).discreet).toBe(true);
});
