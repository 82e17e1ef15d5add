import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { BrowserName } from '../../../scripts/browsers.ts';
import { until } from '../../../scripts/page.ts';
import { connectedTo, openThreshold, phases, press, readRows, room } from './threshold.ts';

/** Long enough for a wrong conclusion to be drawn (ms); the longest settling time is five seconds. */
const patience = 7_000;

/** The shapes that call services have, each as a room of the demo; a file a browser, so that two run at once. */
export function testShapes(name: BrowserName): void {
  describe(`the shapes that services have, in ${name}`, () => {
    let open: Awaited<ReturnType<typeof openThreshold>>;
    beforeEach(async () => {
      open = await openThreshold(name);
    });
    afterEach(() => open.close());

    const enter = (host: string, code: string, query: Record<string, string> = {}) =>
      open.driver.openPage(room(host, code, { name: 'Ana', ...query }));
    /** Somebody else in the room, in a page that Threshold does not tell apart from any other. */
    const guestIn = (host: string, code: string) => enter(host, code, { name: 'Ben', auto: '1' });
    const stays = async (expected: readonly string[]) => {
      const until = Date.now() + patience;
      while (Date.now() < until) await phases(open.driver, expected, 500);
    };
    const join = async (page: Page, others = 1) => {
      await page.bringToFront();
      await press(page, 'Join');
      await connectedTo(page, others);
    };

    test('a lobby that shows "leave", with media connected, is not a call', async () => {
      const page = await enter('meet.google.com', 'abc-defg-hij', { shape: 'knock' });
      await phases(open.driver, ['lobby']);
      await press(page, 'Join');
      await stays(['lobby']);
      await page.evaluate(() => (window as never as { admit(): void }).admit());
      await phases(open.driver, ['inCall']);
    });

    test('a person alone in a room is in it', async () => {
      const page = await enter('meet.jit.si', 'Alone');
      await press(page, 'Join');
      await phases(open.driver, ['inCall']);
      await stays(['inCall']);
      await press(page, 'Leave');
      // Nobody to be disconnected from, and no mark of the end: it takes the whole time of grace.
      await phases(open.driver, ['ended'], 40_000);
    });

    test('a service nobody described is known by its connections', async () => {
      const page = await enter('p2p.mirotalk.com', 'join/team');
      await phases(open.driver, ['lobby']);
      await guestIn('p2p.mirotalk.com', 'join/team');
      await join(page);
      await phases(open.driver, ['inCall', 'inCall']);
      await press(page, 'Leave');
      await phases(open.driver, ['ended', 'ended']);
    });

    test('a room without a lobby', async () => {
      await enter('meet.jit.si', 'Straight', { shape: 'no-lobby' });
      const [meeting] = await phases(open.driver, ['inCall']);
      expect(meeting?.joinedAt).toBeTypeOf('number');
    });

    test('a call in a frame, and one in an empty popup, belong to the page around them', async () => {
      await guestIn('p2p.mirotalk.com', 'join/inner');
      await phases(open.driver, ['lobby']);
      const page = await enter('p2p.mirotalk.com', 'join/inner', { shape: 'frame' });
      await join(page);
      await phases(open.driver, ['inCall', 'inCall']);
    });

    test('a call goes on while the page shows something else', async () => {
      await guestIn('meet.jit.si', 'Elsewhere');
      const page = await enter('meet.jit.si', 'Elsewhere', { shape: 'elsewhere' });
      await join(page);
      await phases(open.driver, ['inCall', 'inCall']);
      await press(page, 'Show chat');
      await stays(['inCall', 'inCall']);
      await press(page, 'Back to call');
      await press(page, 'Leave');
      await until(
        async () => {
          const { meetings } = await readRows(open.driver);
          return meetings.some((meeting) => meeting.phase === 'ended');
        },
        { what: 'the end' },
      );
      expect((await readRows(open.driver)).meetings).toHaveLength(2);
    });

    test('leaving by navigation ends it; a reload in mid-call is the same meeting', async () => {
      const page = await enter('meet.google.com', 'abc-defg-hij', { shape: 'navigate' });
      await press(page, 'Join');
      const [first] = await phases(open.driver, ['inCall']);
      await page.reload();
      await press(page, 'Join');
      const [again] = await phases(open.driver, ['inCall']);
      expect(again).toMatchObject({ id: first?.id, rejoins: 1 });
      await press(page, 'Leave');
      await phases(open.driver, ['ended']);
    });

    test('from one call to the next in the same page is two meetings', async () => {
      const page = await enter('meet.google.com', 'abc-defg-hij', { shape: 'next' });
      await press(page, 'Join');
      await phases(open.driver, ['inCall']);
      await press(page, 'Next call');
      await phases(open.driver, ['ended', 'lobby']);
      await press(page, 'Join');
      const meetings = await phases(open.driver, ['ended', 'inCall']);
      expect(new Set(meetings.map((meeting) => meeting.code)).size).toBe(2);
    });

    test('two calls in two tabs are two meetings; a closed tab ends its own', async () => {
      const one = await enter('meet.jit.si', 'One', { shape: 'no-lobby' });
      await phases(open.driver, ['inCall']);
      await enter('meet.jit.si', 'Two', { shape: 'no-lobby' });
      await phases(open.driver, ['inCall', 'inCall']);
      await one.close();
      await phases(open.driver, ['ended', 'inCall']);
    });
  });
}
