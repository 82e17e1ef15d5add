import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { animate, type Still } from './apng.ts';
import { popupView, type Ready, view, withSample } from './browser.ts';
import { openSection, walk } from './job.ts';
import { type Moment, momentPage, size } from './moments.ts';

/**
 * `npm run pictures`: what the README shows, of the real build with a sample in it. Three stills, and
 * the main job as a moving picture.
 */
const folder = 'docs/images';
/** Twice, and it rests on the week: what moves for ever keeps the eye from the words. */
const plays = 2;

/** A window of this width (CSS pixels), drawn as fine as the moving picture is. */
const screen = (width: number) => ({
  width,
  height: (width * 9) / 16,
  deviceScaleFactor: (2 * size.width) / width,
});
const call = screen(1120);

mkdirSync(folder, { recursive: true });
await withSample(async (ready) => {
  const stills: Still[] = [];
  for (const moment of await shoot(ready)) {
    stills.push({ png: await draw(ready, moment), lasts: moment.lasts });
  }
  keep('main-job.png', animate(stills, plays));
});

/** Walks the main job once: keeps the stills, resolves to the moments of the moving picture. */
async function shoot(ready: Ready): Promise<Moment[]> {
  const moments: Moment[] = [];
  let left: Uint8Array;
  const answer = async (popup: Page, lasts: number) => {
    moments.push({
      step: 'after',
      lasts,
      page: left,
      popup: await popupView(popup, call.deviceScaleFactor),
    });
  };
  await walk(ready, {
    async door(page) {
      keep('door.png', await view(page, { width: 1280, height: 720 }));
      moments.push({ step: 'door', lasts: 3000, page: await view(page, call) });
    },
    async call(page) {
      moments.push({ step: 'call', lasts: 2000, page: await view(page, call) });
    },
    async asked(popup, behind) {
      left = await view(behind, call);
      await answer(popup, 2000);
    },
    async answered(popup) {
      keep('reflection.png', await popupView(popup, 2));
      await answer(popup, 2500);
    },
    saved: (popup) => answer(popup, 1500),
  });
  const week = await openSection(ready, `week/${ready.week}`);
  keep('week.png', await view(week, { width: 1100, height: 900 }));
  moments.push({ step: 'week', lasts: 3000, page: await view(week, screen(1280)) });
  return moments;
}

async function draw({ browser }: Ready, moment: Moment): Promise<Uint8Array> {
  const page = await browser.newPage();
  await page.setViewport({ ...size, deviceScaleFactor: 2 });
  await page.setContent(momentPage(moment, readFileSync('components/theme.css', 'utf8')));
  const bytes = await page.screenshot();
  await page.close();
  return bytes;
}

function keep(name: string, bytes: Uint8Array): void {
  writeFileSync(join(folder, name), bytes);
  console.log(`${join(folder, name)}  ${Math.round(bytes.length / 1000)} kB`);
}
