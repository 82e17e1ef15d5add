import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { startDemo } from '../demo/server.ts';
import { findBrowser } from './browsers.ts';
import { launchBrowser, openGuest, openPage } from './launch.ts';
import { walkMainJob } from './walk.ts';

const pictures = resolve('.output/screenshots');
const extension = '.output/chrome-mv3';
const room = 'https://meet.google.com/abc-defg-hij?title=Weekly+team+sync';

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const headless = process.argv.includes('--headless') || !hasDisplay;

build();
const { path } = await findBrowser('chromium', console.log);
console.log('Starting the demo room and calendar on this machine …');
const demo = await startDemo();
console.log(
  `Opening the browser with Threshold in it${headless ? ' (no display: headless)' : ''} …`,
);
const launched = await launchBrowser('chromium', {
  path,
  extension,
  proxyPort: demo.proxyPort,
  headless,
});
try {
  if (headless) await walk();
  else await stayOpen();
} finally {
  await launched.browser.close();
  await demo.close();
}

/** The main job by itself, with pictures of each step. */
async function walk(): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  await walkMainJob({ launched, room, pictures, say: console.log });
  console.log(`Pictures of each step: ${pictures}`);
}

/** The door of the demo room, for a person to walk through. */
async function stayOpen(): Promise<void> {
  await openPage(launched.browser, 'https://meet.jit.si/demo-calendar');
  await openGuest(launched, `${room}&name=Ben&auto=1`);
  const door = await openPage(launched.browser, `${room}&name=Ana`);
  await door.bringToFront();
  console.log('You are at the door of a call in the demo room; Ben is inside. Join, then leave,');
  console.log('then press Threshold’s icon in the toolbar. Close the browser to end the demo.');
  await new Promise<void>((done) => launched.browser.once('disconnected', () => done()));
}

function build(): void {
  console.log('Building Threshold …');
  const { status, stdout, stderr } = spawnSync('wxt', ['build', '-b', 'chrome'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`The build failed:\n${stdout}\n${stderr}`);
}
