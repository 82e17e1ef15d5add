import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { byRole, until } from '../../scripts/page.ts';
import { connectedTo, openThreshold, press, readRows, room } from './support/threshold.ts';

/** What a page can find out about the constructor; the same everywhere, or the hook shows. */
async function facts(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    const { RTCPeerConnection: Native } = window;
    const tell = (work: () => unknown) => {
      try {
        return String(work());
      } catch (error) {
        const { name, message, stack = '' } = error as Error;
        return [name, message, /extension|Reflect|Proxy/.test(stack)].join(' | ');
      }
    };
    class Sub extends Native {
      made: string;
      constructor(configuration?: RTCConfiguration) {
        super(configuration);
        this.made = new.target.name;
      }
    }
    const sub = new Sub();
    const plain = new Native({ iceServers: [] });
    const certificate = await Native.generateCertificate({
      name: 'ECDSA',
      namedCurve: 'P-256',
    } as never);
    const descriptor = Object.getOwnPropertyDescriptor(window, 'RTCPeerConnection');
    const found = {
      name: Native.name,
      length: Native.length,
      printed: [
        String(Native),
        Function.prototype.toString.call(Native),
        `${Native}`,
        String(Function.prototype.toString),
        String(Function.prototype.toString.toString),
        String(Native.prototype.close),
        Object.prototype.toString.call(Native),
      ],
      own: Reflect.ownKeys(Native).map(String),
      functions: Reflect.ownKeys(Function.prototype).map(String),
      prototype: Object.getOwnPropertyNames(Native.prototype).sort(),
      flags: [descriptor?.writable, descriptor?.enumerable, descriptor?.configurable],
      same: [
        Native.prototype.constructor === Native,
        plain.constructor === Native,
        Object.getPrototypeOf(plain) === Native.prototype,
        Object.getPrototypeOf(Sub) === Native,
        plain instanceof Native,
        sub instanceof Sub,
        sub instanceof Native,
        {} instanceof (Native as never),
        'webkitRTCPeerConnection' in window
          ? (window as never as Record<string, unknown>).webkitRTCPeerConnection === Native
          : 'none',
      ],
      newTarget: sub.made,
      certificate: certificate instanceof RTCCertificate,
      errors: [
        tell(() => (Native as never as () => void)()),
        tell(() => new Native({ iceServers: [{ urls: 'bogus' }] })),
        tell(() => new Native(5 as never)),
        tell(() => Reflect.construct(Native, [], Math.max)),
        tell(() => Function.prototype.toString.call({})),
        tell(() => Function.prototype.toString.call(undefined)),
        tell(() => new (Function.prototype.toString as never as new () => unknown)()),
      ],
      globals: Reflect.ownKeys(window)
        .map(String)
        .filter((key) => /threshold|wxt/i.test(key)),
    };
    plain.close();
    sub.close();
    return found;
  });
}

describe.each(['chromium', 'firefox'] as const)('the page-world hook in %s', (name) => {
  let open: Awaited<ReturnType<typeof openThreshold>>;
  beforeAll(async () => {
    open = await openThreshold(name);
    const blank = () => ({ type: 'text/html', body: '<!doctype html><title>Blank</title>' });
    open.demo.addPages('plain.example.org', blank);
    open.demo.addPages('call.element.io', blank);
  });
  afterAll(() => open.close());

  test('leaves everything a page sees of RTCPeerConnection as it was', async () => {
    const plain = await open.driver.openPage('https://plain.example.org/');
    const hooked = await open.driver.openPage('https://call.element.io/room');
    expect(await facts(hooked)).toEqual(await facts(plain));
  });

  test('tells what happens to connections, in inner frames too, and falls silent when they close', async () => {
    const page = await open.driver.openPage('https://call.element.io/room');
    const heard = await page.evaluate(async () => {
      const reports: string[] = [];
      document.addEventListener('threshold:rtc', (event) => {
        reports.push(String((event as CustomEvent).detail).replace(/^\S+ /, ''));
      });
      const said = async (report: string) => {
        while (!reports.includes(report)) await new Promise((done) => setTimeout(done, 50));
        return report;
      };
      const frame = document.body.appendChild(document.createElement('iframe'));
      const Inner = (frame.contentWindow as never as typeof window).RTCPeerConnection;
      const [a, b] = [new RTCPeerConnection(), new Inner()];
      a.onicecandidate = ({ candidate }) => candidate && b.addIceCandidate(candidate);
      b.onicecandidate = ({ candidate }) => candidate && a.addIceCandidate(candidate);
      const canvas = document.createElement('canvas');
      canvas.getContext('2d')?.fillRect(0, 0, 9, 9);
      for (const track of canvas.captureStream(5).getTracks()) a.addTrack(track);
      await a.setLocalDescription();
      await b.setRemoteDescription(a.localDescription as never);
      await b.setLocalDescription();
      await a.setRemoteDescription(b.localDescription as never);
      const told = [await said('1 1 0 1 0'), await said('1 1 1 0 0')];
      a.close();
      b.close();
      told.push(await said('1 0 0 0 0'));
      return told;
    });
    expect(heard).toEqual(['1 1 0 1 0', '1 1 1 0 0', '1 0 0 0 0']);
  });

  // Firefox has no screen to share where it shows no window.
  test.runIf(name === 'chromium')(
    'while a screen is sent, the popup is discreet by itself',
    async () => {
      const guest = await open.driver.openPage(
        room('meet.jit.si', 'screen', { name: 'Ben', auto: '1' }),
      );
      const page = await open.driver.openPage(
        room('meet.jit.si', 'screen', { name: 'Ana', auto: '1', shape: 'screen' }),
      );
      await connectedTo(page, 1);
      await page.bringToFront();
      await press(page, 'Share screen');
      const presenting = async () =>
        (await readRows(open.driver)).meetings.some((meeting) => meeting.presenting === true);
      await until(presenting, { what: 'the screen', timeout: 30_000 });
      const popup = await open.driver.openPage(open.driver.extensionUrl('/popup.html'));
      const discreet = () => popup.evaluate(() => 'discreet' in document.documentElement.dataset);
      await until(discreet, { what: 'the discreet popup' });
      await byRole(popup, 'button', 'Show what is hidden (S)');
      await page.bringToFront();
      await press(page, 'Stop sharing');
      await until(async () => !(await presenting()), { what: 'the end of it', timeout: 30_000 });
      await until(async () => !(await discreet()), { what: 'the popup as it was' });
      for (const one of [popup, page, guest]) await one.close();
    },
  );
});
