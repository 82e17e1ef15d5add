import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { answer } from '../../utils/background/answer';
import { handlersFor } from '../../utils/background/handlers';
import type { Database } from '../../utils/store/database';
import { freshDatabase } from '../store/support';

const noon = Date.parse('2026-11-24T12:00:00Z');
const sender = {
  id: browser.runtime.id,
  url: 'https://meet.jit.si/abc',
  tab: { id: 1 },
  frameId: 0,
} as Parameters<typeof answer>[2];

let db: Database;
beforeEach(async () => {
  db = freshDatabase();
  await browser.storage.session.clear();
});

function sight(phase: 'lobby' | 'inCall', at: number) {
  const body = { platform: 'jitsi', code: 'abc', phase, at, title: 'One', by: 'marks' };
  return answer(
    handlersFor(db, () => at),
    { threshold: 'sighting', body },
    sender,
  );
}

test('two messages that wake the background together are of one page', async () => {
  await Promise.all([sight('lobby', noon), sight('lobby', noon)]);
  expect(await db.meetings.toArray()).toHaveLength(1);
  await sight('inCall', noon + 1_000);
  expect(await db.meetings.toArray()).toMatchObject([{ phase: 'inCall' }]);
});

test('a call that outlives an update of the extension goes on as the same meeting', async () => {
  await sight('inCall', noon);
  await browser.storage.session.clear();
  await sight('inCall', noon + 10_000);
  expect(await db.meetings.toArray()).toMatchObject([{ phase: 'inCall', joinedAt: noon }]);
});
